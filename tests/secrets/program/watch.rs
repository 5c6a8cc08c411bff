//! Reads what is printed.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Debug;

use ory_sdk::json;
use serde_json::Value;

use crate::round::{self, Round};

/// A secret as it is, within base64 at each of its three places, and as a list of bytes.
const NEEDLES: [&str; 5] =
    ["PLANTED", "UExBTlRF", "QU5URU", "TEFOVEVE", "80, 76, 65, 78, 84"];

/// What was read so far.
pub struct Watch {
    pub cases: Value,
    leaks: RefCell<BTreeSet<String>>,
    silent: RefCell<Vec<String>>,
    outputs: Cell<usize>,
    shown: Cell<usize>,
    pub calls: Cell<usize>,
    pub succeeded: Cell<usize>,
    pub failed: Cell<usize>,
    pub traces: Cell<usize>,
}

impl Watch {
    pub fn new(cases: Value) -> Self {
        Self {
            cases,
            leaks: RefCell::default(),
            silent: RefCell::default(),
            outputs: Cell::new(0),
            shown: Cell::new(0),
            calls: Cell::new(0),
            succeeded: Cell::new(0),
            failed: Cell::new(0),
            traces: Cell::new(0),
        }
    }

    /// Reads a text. Returns whether it shows what may be shown.
    pub fn read(&self, what: &str, text: &str) -> bool {
        self.outputs.set(self.outputs.get() + 1);
        // A line break in pretty output would hide a list.
        let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for (at, _) in NEEDLES.iter().flat_map(|needle| flat.match_indices(needle)) {
            let around: String = flat[at..].chars().take(24).collect();
            self.leaks.borrow_mut().insert(format!("{around} in {what}"));
        }
        let shows = text.contains("SHOWN");
        self.shown.set(self.shown.get() + usize::from(shows));
        shows
    }

    /// Reads both forms of `Debug`.
    pub fn debug(&self, what: &str, value: &impl Debug) -> bool {
        self.read(what, &format!("{value:?}")) & self.read(what, &format!("{value:#?}"))
    }

    /// Reads an error and its causes.
    pub fn error(&self, what: &str, error: &dyn Error) {
        let mut next = Some(error);
        while let Some(error) = next {
            self.debug(what, &error);
            self.read(what, &format!("{error}"));
            self.read(what, &format!("{error:#}"));
            next = error.source();
        }
    }

    /// Reads a model: every value of it, and the errors of values that are cut short.
    pub fn model<T: json::Decode + Debug>(&self, name: &str) {
        let texts = self.cases["models"][name].as_array().expect("texts").clone();
        for text in texts.iter().filter_map(Value::as_str) {
            let what = format!("model {name}");
            let value = json::decode::<T>(text.as_bytes());
            let value = value.unwrap_or_else(|error| panic!("{name}: {error}: {text}"));
            let shows = self.debug(&what, &value);
            if text.contains("SHOWN") && !shows {
                self.silent.borrow_mut().push(name.to_owned());
            }
            let cut: String = text.chars().take(text.chars().count() * 2 / 3).collect();
            for broken in
                [&cut, &format!("[{text}]"), &text.replace("\"PLANTED", "[\"PLANTED")]
            {
                if let Err(error) = json::decode::<T>(broken.as_bytes()) {
                    self.error(&what, &error);
                }
            }
        }
    }

    /// Returns the ways in which the call of an operation can end.
    pub fn rounds(&self, operation: &str) -> Vec<Round<'_>> {
        round::all(self, operation)
    }

    pub fn report(&self) -> Value {
        serde_json::json!({
            "leaks": *self.leaks.borrow(),
            "silent": *self.silent.borrow(),
            "outputs": self.outputs.get(),
            "shown": self.shown.get(),
            "calls": self.calls.get(),
            "succeeded": self.succeeded.get(),
            "failed": self.failed.get(),
            "traces": self.traces.get(),
        })
    }
}
