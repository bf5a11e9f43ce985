-- What goes with a petition is told in its file.
create index video_visit_petition on video_visit (petition) where petition is not null;
create index train_trip_petition on train_trip (petition) where petition is not null;
