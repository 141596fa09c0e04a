/** Functions that ES|QL has and trailproof does not model (names from Elastic's reference of ES|QL 9.x). */
export const unsupportedFunctions = new Set(`absent_over_time avg_over_time categorize chunk count_distinct_over_time count_over_time
  date_parse decay delta deriv dense_vector embed field_extract first_over_time from_base64url
  hash idelta increase ip_prefix irate knn last_over_time magnitude max_over_time min_over_time
  multi_match network_direction percentile_over_time present_over_time qstr range_max range_min
  range_within rate round_to sample scalb score st_centroid_agg st_contains st_disjoint
  st_envelope st_extent_agg st_geohash st_geohex st_geotile st_intersects st_npoints st_simplify
  st_within st_xmax st_xmin st_ymax st_ymin stddev_over_time sum_over_time tbucket term
  text_embedding to_aggregate_metric_double to_cartesianpoint to_cartesianshape to_date_nanos
  to_date_range to_dateperiod to_dense_vector to_geohash to_geohex to_geoshape to_geotile
  to_timeduration to_unsigned_long to_ul to_ulong to_version to_ver top_snippets trange v_cosine
  v_dot_product v_hamming v_l1_norm v_l2_norm variance_over_time wildcard`
    .split(/\s+/)
    .filter((name) => name !== ''));
//# sourceMappingURL=unsupported-functions.js.map