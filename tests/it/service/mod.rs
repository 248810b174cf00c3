//! Candour as a whole, over HTTP and from the command line.

mod main_job;
