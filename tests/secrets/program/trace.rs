//! Keeps all that `tracing` is told.

use std::fmt::Debug;
use std::sync::Mutex;

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::Subscriber;
use tracing::{Event, Metadata};

use crate::watch::Watch;

static TOLD: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Listens to all spans and events of all crates, at every level.
pub fn listen() {
    tracing::subscriber::set_global_default(Recorder).expect("nobody listens yet");
}

/// Reads what was told.
pub fn check(watch: &Watch) {
    let told = std::mem::take(&mut *TOLD.lock().expect("no panic"));
    watch.traces.set(told.len());
    for text in told {
        watch.read("a trace", &text);
    }
}

struct Recorder;

struct Visitor(String);

impl Visit for Visitor {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0 += &format!(" {}={value:?}", field.name());
    }

    fn record_error(
        &mut self,
        field: &Field,
        value: &(dyn std::error::Error + 'static),
    ) {
        self.0 += &format!(" {}={value} {value:?}", field.name());
    }
}

fn keep(name: &str, record: impl FnOnce(&mut Visitor)) {
    let mut visitor = Visitor(name.to_owned());
    record(&mut visitor);
    TOLD.lock().expect("no panic").push(visitor.0);
}

impl Subscriber for Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        keep(attributes.metadata().name(), |visitor| attributes.record(visitor));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        keep("more", |visitor| values.record(visitor));
    }

    fn event(&self, event: &Event<'_>) {
        keep(event.metadata().name(), |visitor| event.record(visitor));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}
