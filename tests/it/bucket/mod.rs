//! Files in a bucket of an S3-compatible service, and what such a service can do that a folder cannot: go away, come
//! back, be slow, lose an answer, refuse. Each test has a server of its own.

mod configured;
mod lost;
mod proxy;
mod store;
mod tls;
