//! The configuration that `candour init` writes.

/// A commented configuration for this folder's service.
pub fn sample() -> &'static str {
    r#"# Candour. Paths are relative to this file. `candour check` explains what is in force.

service_name = "Candour"

# One file, no server needed. Keep it on a disk that is encrypted at rest.
database = "sqlite:data/candour.db"

# Or PostgreSQL 15 and later, for several machines. Over a network TLS is always used and the server's certificate
# checked; what else belongs to it stands under [postgres] below.
# database = "postgres://candour@db.example.org/candour"

# The recipients files of everybody whom reports are sealed for. Keep the folder out of the service's backups, let the
# service only read it, and review changes to it like code.
keys = "keys"

# 32 random bytes in base64, readable by the service alone, and kept apart from the database.
secret_file = "secret"

# Which bodies can act on a concern, the rules that lead there, and time limits. What is built in is used unless a
# folder with all eight files is named here; it is read again when a file in it changes. `candour directory check` looks
# it over.
# directory = "directory"

# What is promised to reporters, one of the profiles in deadlines.toml: "default", "inwo" (the National Whistleblowing
# Standards of NHS Scotland) or "seven_days_three_months".
profile = "default"

# Who runs the service: people have to be told who keeps their data. It stands on the pages on privacy and accessibility.
# [responsible]
# name = "Example Society"
# contact = """
# 1 Example Street, London
# reports@example.org"""
# notice = "https://example.org/privacy"

# What reporters use.
[public]
listen = "127.0.0.1:8080"
origin = "https://report.example.org"

# What staff use. It can stay on a private network.
[staff]
listen = "127.0.0.1:8081"
origin = "https://staff.example.org"

# What encrypts the way from people to this machine: the service itself, with a certificate for both applications, which
# is read again when it changes,
# [tls]
# certificate = "/etc/candour/tls/fullchain.pem"
# key = "/etc/candour/tls/privkey.pem"
# or something in front of it, named in your own words, so that nobody forgets it:
# [tls]
# terminated_by = "nginx on this machine"

# Figures for a monitoring system, at /metrics of an address of their own. Nothing in them is about a single person.
# [metrics]
# listen = "127.0.0.1:9100"

# Behind a load balancer: for how long /readyz says that this node is stopping before it takes no more connections.
# Longer than the load balancer's interval between two looks.
# [stop]
# announce_seconds = 5

# [postgres]
# password_file = "database-password"
# authorities_file = "database-authorities.pem"   # whose certificates are believed, instead of this machine's list

[sessions]
idle_minutes = 15
hours = 10

[log]
level = "info"    # error, warn, info, debug, trace: none of them names a person, a case or an address
format = "text"   # or "json"

# Files that reporters add. They are sealed, and kept beside the database unless a folder is named here. Uploads that no
# case has claimed are removed after two days; all of them together never hold more than unclaimed_mb.
[files]
# folder = "data/files"
most = 10            # of a case
largest_mb = 100
unclaimed_mb = 2048

# A bucket of an S3-compatible service instead of a folder, for several nodes. It must be this installation's alone: what
# is in it and not in the database is removed. It keeps the second at which each piece came; docs/OPERATING.md has more.
# [files.s3]
# endpoint = "https://s3.example.org"
# bucket = "candour-files"
# region = "eu-west-2"
# access_key_file = "s3-access"
# secret_key_file = "s3-secret"
# authorities_file = "s3-authority.pem"
# timeout_seconds = 20
# Under load. What is too much is told so, with 503 or 429, and can be sent again in a minute.
[limits]
reserve_mb = 256        # of the disk, kept for text: files are refused before it is touched
# connections = 2048    # of the public application; the staff application holds a quarter of it
# Only where nothing stands in front of the service and it is no onion service: budgets for each network (a /24, or a
# /48 of IPv6), in memory under a name that lasts an hour.
# by_network = true
# Each kind has its own: reports, tracking, files, sign_in, staff, pages.
# [limits.reports]
# at_once = 768                # worked on at the same moment
# a_minute = 60000             # from everybody
# a_minute_by_network = 120

# Every day the service writes a signed checkpoint of the audit here, and beside it stands a record of what a restore
# must not bring back. Both are meant to leave this machine: docs/KEEPING.md says how.
[checkpoints]
folder = "checkpoints"
keep = 60

# Closed cases are deleted so many months after they were closed. Leads see it so many days beforehand and can hold a
# case. Without this section nothing is deleted by itself.
[retention]
months = 36
warning_days = 30

[memory]
# The service keeps its memory out of the swap file and refuses to start where it cannot.
allow_swap = false
"#
}
