/** Functions that ES|QL has and trailproof does not model (names from Elastic's reference of ES|QL 9.x). */
export const unsupportedFunctions: ReadonlySet<string> = new Set(
  `absent absent_over_time acos asin atan atan2 avg_over_time bit_length bucket byte_length categorize
  cbrt chunk copy_sign cos cosh count_distinct_over_time count_over_time date_extract date_parse decay
  delta deriv dense_vector e embed exp field_extract first first_over_time from_base64url hash hypot idelta
  increase ip_prefix irate json_extract knn last last_over_time log log10 magnitude match match_phrase
  max_over_time md5 median median_absolute_deviation min_over_time month_name day_name multi_match mv_append
  mv_difference mv_intersection mv_intersects mv_median mv_median_absolute_deviation mv_percentile
  mv_pseries_weighted_sum mv_union mv_zip network_direction percentile percentile_over_time pi pow present
  present_over_time qstr range_max range_min range_within rate repeat round_to sample scalb score sha1
  sha256 signum sin sinh space sqrt st_centroid_agg st_contains st_disjoint st_distance st_envelope
  st_extent_agg st_geohash st_geohex st_geotile st_intersects st_npoints st_simplify st_within st_x st_xmax
  st_xmin st_y st_ymax st_ymin std_dev stddev_over_time sum_over_time tan tanh tau tbucket term text_embedding
  to_aggregate_metric_double to_base64 to_cartesianpoint to_cartesianshape to_date_nanos to_date_range
  to_dateperiod to_degrees to_dense_vector to_geohash to_geohex to_geopoint to_geoshape to_geotile
  to_radians to_timeduration to_unsigned_long to_ul to_ulong to_version to_ver top top_snippets trange
  url_decode url_encode url_encode_component v_cosine v_dot_product v_hamming v_l1_norm v_l2_norm
  variance variance_over_time weighted_avg wildcard`
    .split(/\s+/)
    .filter((name) => name !== ''),
)
