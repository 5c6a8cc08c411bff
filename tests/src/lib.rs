//! What the tests share. The tests themselves are in `tests/`, one file a subject.

pub mod browser;
#[path = "../conformance/plan/lib.rs"]
pub mod conformance;
pub mod copied;
pub mod document;
pub mod documented;
pub mod fixtures;
pub mod generated;
pub mod markdown;
pub mod page;
pub mod parallel;
pub mod program;
pub mod respelt;
#[path = "../roundtrip/plan/lib.rs"]
pub mod roundtrip;
pub mod scratch;
#[path = "../secrets/plan/lib.rs"]
pub mod secrets;
pub mod server;
pub mod shared;
pub mod skipped;
pub mod tables;
pub mod workspace;
