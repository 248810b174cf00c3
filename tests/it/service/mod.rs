//! Candour as a whole, over HTTP and from the command line.

mod bad_bodies;
mod bad_fields;
mod canary;
mod codes;
mod copied_data;
mod escaping;
mod main_job;
mod no_time_of_day;
mod replies;
mod sealed_fields;
mod sending_twice;
