"""Prints what botocore's model says of operations, in the terms of the project's own shapes: reads {"service", "operations"}."""
import json
import sys

from botocore.session import get_session

KINDS = {"string": "text", "integer": "number", "long": "number", "double": "number"}


def shape_of(shape):
    if shape.type_name == "structure":
        return {name: member_of(member) for name, member in shape.members.items()}
    if shape.type_name == "list":
        return [shape_of(shape.member)]
    return KINDS.get(shape.type_name, shape.type_name)


def member_of(member):
    place = member.serialization.get("location")
    kind = shape_of(member)
    return kind if place is None else f"{kind} in {place}"


asked = json.load(sys.stdin)
model = get_session().get_service_model(asked["service"])
print(json.dumps({
    name: {
        "method": operation.http["method"],
        "path": operation.http["requestUri"],
        "code": operation.http.get("responseCode", 200),
        "input": shape_of(operation.input_shape) if operation.input_shape else {},
        "output": shape_of(operation.output_shape) if operation.output_shape else {},
    }
    for name in asked["operations"]
    for operation in [model.operation_model(name)]
}))
