//! The proof that no output shows a secret: a program that plants one in every credential, every
//! parameter and every sensitive field of an API, makes every call in every way that it can end,
//! and reads all that can be printed.
//!
//! [`Planter`] makes the values, [`cases`] says what servers answer, [`table`] prints the calls, and
//! [`run`] puts them together with `tests/secrets/program/`, builds and runs it.

pub mod cases;
mod planter;
mod program;
pub mod table;

pub use planter::{EXTRA, Planter};
pub use program::{Report, run};

/// What every planted secret begins with. The program looks for it, and for what base64 makes of
/// it.
pub const SECRET: &str = "PLANTED";

/// What every text begins with that may be shown.
pub const SHOWN: &str = "SHOWN";
