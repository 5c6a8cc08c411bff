//! A model with an enum and a union, as generated code has them.

use ory_sdk_runtime::runtime::RawJson;
use ory_sdk_runtime::runtime::json::{self, Decode, Encode};

#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    pub id: i64,
    pub name: String,
    pub color: Color,
    pub node: Node,
}

/// An open enum.
#[derive(Debug, Clone, PartialEq)]
pub enum Color {
    Red,
    Unrecognized(String),
}

/// A union whose tag is `kind`.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    Text(Text),
    Unrecognized(RawJson),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    pub text: String,
}

impl Decode for Item {
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let (mut id, mut name, mut color, mut node) = (None, None, None, None);
        r.object([
            ("id", &mut json::Required(&mut id)),
            ("name", &mut json::Required(&mut name)),
            ("color", &mut json::Required(&mut color)),
            ("node", &mut json::Required(&mut node)),
        ])?;
        Ok(Self {
            id: id.ok_or_else(|| r.lacks("id"))?,
            name: name.ok_or_else(|| r.lacks("name"))?,
            color: color.ok_or_else(|| r.lacks("color"))?,
            node: node.ok_or_else(|| r.lacks("node"))?,
        })
    }
}

impl Decode for Color {
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        r.string().map(|text| match &*text {
            "red" => Self::Red,
            other => Self::Unrecognized(other.to_owned()),
        })
    }
}

impl Decode for Node {
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match r.tag("kind")?.as_deref() {
            Some("text") => Ok(Self::Text(Decode::decode(r)?)),
            Some(_) => r.raw().map(Self::Unrecognized),
            None => Err(r.missing("kind")),
        }
    }
}

impl Decode for Text {
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut text = None;
        r.object([("text", &mut json::Required(&mut text))])?;
        text.map(|text| Self { text }).ok_or_else(|| r.lacks("text"))
    }
}

impl Encode for Item {
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("id", &self.id),
            ("name", &self.name),
            ("color", &self.color),
            ("node", &self.node),
        ]);
    }
}

impl Encode for Color {
    fn encode(&self, w: &mut json::Writer) {
        w.string(match self {
            Self::Red => "red",
            Self::Unrecognized(text) => text,
        });
    }
}

impl Encode for Node {
    fn encode(&self, w: &mut json::Writer) {
        match self {
            Self::Text(value) => {
                w.tagged("kind", "text", |w| w.fields([("text", &value.text)]));
            }
            Self::Unrecognized(raw) => raw.encode(w),
        }
    }
}
