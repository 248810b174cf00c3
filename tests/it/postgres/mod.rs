//! What a database on a server can do to a service and a file cannot: go away, come back, fail over, ask for TLS, be
//! shared. Each test has servers of its own (`tests/postgres`).

mod balancer;
mod lost;
mod nodes;
mod proxy;
mod server;
mod tls;
