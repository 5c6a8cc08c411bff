//! JSON to send, with what has to come back.

use serde_json::{Map, Value, json};

/// A value and what becomes of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// What the model is to read.
    pub sent: Value,
    /// What it is to write.
    pub back: Value,
    /// Whether both are valid under the document. What is not is something that models take all the
    /// same.
    pub legal: bool,
}

impl Sample {
    /// Returns a legal value that comes back as it is.
    #[must_use]
    pub fn kept(value: impl Into<Value>) -> Self {
        let value = value.into();
        Self {
            sent: value.clone(),
            back: value,
            legal: true,
        }
    }

    /// Returns it as one that the document does not allow.
    #[must_use]
    pub fn illegal(self) -> Self {
        Self { legal: false, ..self }
    }

    /// Returns a list of values.
    #[must_use]
    pub fn list(items: impl IntoIterator<Item = Self>) -> Self {
        let (mut sent, mut back, mut legal) = (Vec::new(), Vec::new(), true);
        for item in items {
            sent.push(item.sent);
            back.push(item.back);
            legal &= item.legal;
        }
        Self {
            sent: sent.into(),
            back: back.into(),
            legal,
        }
    }

    /// Returns how many values it consists of.
    #[must_use]
    pub fn size(&self) -> usize {
        size(&self.sent)
    }
}

fn size(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        Value::Object(entries) => 1 + entries.values().map(size).sum::<usize>(),
        _ => 1,
    }
}

/// What stands under one key of an object.
#[derive(Debug, Clone)]
pub struct Keyed {
    /// What is sent; `None` for no such key.
    pub sent: Option<Value>,
    /// What comes back; `None` for no such key.
    pub back: Option<Value>,
    /// As in [`Sample`].
    pub legal: bool,
}

impl Keyed {
    /// Returns a key that is not there.
    #[must_use]
    pub fn absent() -> Self {
        Self {
            sent: None,
            back: None,
            legal: true,
        }
    }

    /// Returns a key that is sent and does not come back.
    #[must_use]
    pub fn dropped(value: Value, legal: bool) -> Self {
        Self {
            sent: Some(value),
            back: None,
            legal,
        }
    }
}

impl From<Sample> for Keyed {
    fn from(sample: Sample) -> Self {
        Self {
            sent: Some(sample.sent),
            back: Some(sample.back),
            legal: sample.legal,
        }
    }
}

/// Puts an object together.
#[must_use]
pub fn object(entries: impl IntoIterator<Item = (String, Keyed)>) -> Sample {
    let (mut sent, mut back, mut legal) = (Map::new(), Map::new(), true);
    for (key, entry) in entries {
        if let Some(value) = entry.sent {
            sent.insert(key.clone(), value);
        }
        if let Some(value) = entry.back {
            back.insert(key, value);
        }
        legal &= entry.legal;
    }
    Sample {
        sent: sent.into(),
        back: back.into(),
        legal,
    }
}

/// JSON of every type, for places that take any.
#[must_use]
pub fn anything() -> Vec<Value> {
    vec![
        json!({"": [null, {"a": -0.5}], "\"\\\u{1f600}": {}}),
        json!([]),
        json!("text"),
        json!(18_446_744_073_709_551_615_u64),
        json!(7.474_554_865_219_382_6e-242),
        json!(false),
    ]
}
