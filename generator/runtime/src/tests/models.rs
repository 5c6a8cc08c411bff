//! Models in the shape in which they are emitted: the contract between this crate and the
//! generator.
#![allow(unreachable_pub, reason = "emitted types are public")]

use std::collections::BTreeMap;

use crate::runtime::json::{self, Decode, Encode, Kind};
use crate::runtime::{
    Nullable, RawJson, Redacted, Timestamp, Unrecognized, UnrecognizedInt,
};

/// A struct with a field of each presence and additional properties.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub(super) struct Page {
    pub(super) nodes: Vec<Node>,
    pub(super) labels: Option<BTreeMap<String, i64>>,
    pub(super) until: Nullable<Timestamp>,
    pub(super) tags: Vec<String>,
    pub(super) next: Option<Box<Page>>,
    pub(super) extra: BTreeMap<String, json::RawJson>,
}

impl json::Decode for Page {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            nodes: Vec::new(),
            labels: None,
            until: Nullable::Absent,
            tags: Vec::new(),
            next: None,
            extra: BTreeMap::new(),
        };
        r.object_and_rest_with(
            [
                ("labels", &mut this.labels),
                ("next", &mut this.next),
                ("nodes", &mut json::InPlace(&mut this.nodes)),
                ("tags", &mut json::OrEmptyInPlace(&mut this.tags)),
                ("until", &mut this.until),
            ],
            &["nodes"],
            &mut this.extra,
        )?;
        Ok(this)
    }
}

impl json::Encode for Page {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.fields([
            ("nodes", &self.nodes),
            ("labels", &self.labels),
            ("until", &self.until),
            ("tags", &self.tags),
            ("next", &self.next),
        ]);
        w.extra(&self.extra);
        w.end_object();
    }
}

json::serde_impls!(Page);

/// A variant of a union, whose tag the union took.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub(super) struct TextNode {
    pub(super) id: i64,
    pub(super) text: String,
}

impl std::fmt::Debug for TextNode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TextNode")
            .field("id", &self.id)
            .field("text", &Redacted)
            .finish()
    }
}

impl TextNode {
    pub(super) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([("id", &self.id), ("text", &self.text)]);
    }
}

impl json::Decode for TextNode {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self { id: 0, text: String::new() };
        r.object_with(
            [
                ("id", &mut json::InPlace(&mut this.id)),
                ("text", &mut json::InPlace(&mut this.text)),
            ],
            &["id", "text"],
        )?;
        Ok(this)
    }
}

impl json::Encode for TextNode {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.tagged("kind", "text", |w| self.encode_fields(w));
    }
}

json::serde_impls!(TextNode);

/// A union with a tag.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub(super) enum Node {
    Text(TextNode),
    Unrecognized(RawJson),
}

impl json::Decode for Node {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match r.tag("kind")?.as_deref() {
            Some("text") => Ok(Self::Text(json::Decode::decode(r)?)),
            Some(_) => r.unrecognized().map(Self::Unrecognized),
            None => Err(r.missing("kind")),
        }
    }
}

impl json::Encode for Node {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        match self {
            Self::Text(value) => w.tagged("kind", "text", |w| value.encode_fields(w)),
            Self::Unrecognized(raw) => raw.encode(w),
        }
    }
}

json::serde_impls!(Node);

/// A branch of a union without a tag.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Metered {
    pub(super) limit: i64,
    pub(super) unit: Color,
}

impl json::Decode for Metered {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut limit = None;
        let mut unit = None;
        r.object([
            ("limit", &mut json::Required(&mut limit)),
            ("unit", &mut json::Required(&mut unit)),
        ])?;
        let Some(limit) = limit else {
            return Err(r.lacks("limit"));
        };
        let Some(unit) = unit else {
            return Err(r.lacks("unit"));
        };
        Ok(Self { limit, unit })
    }
}

impl json::Encode for Metered {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("limit", &self.limit), ("unit", &self.unit)]);
    }
}

/// A union without a tag.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub(super) enum Usage {
    Metered(Metered),
    Name(String),
}

impl json::Decode for Usage {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut attempts = json::Attempts::new(r);
        attempts.try_object(&["limit", "unit"], Self::Metered);
        attempts.try_kind(Kind::String, Self::Name);
        attempts.end("Usage", &["Metered", "Name"])
    }
}

impl json::Encode for Usage {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        match self {
            Self::Metered(value) => value.encode(w),
            Self::Name(value) => value.encode(w),
        }
    }
}

/// An open string enum.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub(super) enum Color {
    Red,
    Empty,
    Unrecognized(Unrecognized),
}

json::string_enum!(Color { Red => "red", Empty => "" });

/// An open integer enum.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub(super) enum Level {
    Low,
    Below,
    Unrecognized(UnrecognizedInt),
}

json::int_enum!(Level { Low => 1, Below => -1 });

fn assert_stable<T: Decode + Encode + PartialEq + std::fmt::Debug>(text: &str) -> T {
    let value: T = json::decode(text.as_bytes()).unwrap();
    assert_eq!(String::from_utf8(json::encode(&value).unwrap()).unwrap(), text);
    value
}

#[test]
fn structs_read_and_write_the_same() {
    let page: Page = assert_stable(
        r#"{"nodes":[{"kind":"text","id":1,"text":"x"}],"labels":{"a":1},"until":null,"tags":["t"],"next":{"nodes":[],"tags":[]},"more":{"k":[1, 2]}}"#,
    );
    assert_eq!(page.until, Nullable::Null);
    assert_eq!(page.extra.len(), 1);
    let page: Page =
        json::decode(br#"{"next":null,"nodes":[],"tags":null,"labels":null}"#).unwrap();
    assert_eq!(page, Page::default());
}

#[test]
fn unions_keep_what_they_do_not_know() {
    assert_stable::<Node>(r#"{"kind":"text","id":1,"text":"x"}"#);
    let unknown: Node = assert_stable(r#"{"id": 1, "kind": "image"}"#);
    assert!(matches!(unknown, Node::Unrecognized(_)));
    assert!(matches!(assert_stable("\"free\""), Usage::Name(_)));
    assert!(matches!(assert_stable(r#"{"limit":1,"unit":"red"}"#), Usage::Metered(_)));
}

#[test]
fn enums_are_open() {
    assert_eq!(assert_stable::<Color>("\"red\""), Color::Red);
    assert_eq!(assert_stable::<Color>("\"\""), Color::Empty);
    assert_eq!(assert_stable::<Color>("\"Réd\"").to_string(), "Réd");
    assert_eq!(Color::from(String::from("red")), Color::Red);
    assert_eq!("blue".parse::<Color>().unwrap().as_str(), "blue");
    assert_eq!(assert_stable::<Level>("-1"), Level::Below);
    assert_eq!(assert_stable::<Level>("7").as_i64(), 7);
    assert_eq!(Level::from(1).to_string(), "1");
}

#[test]
fn debug_shows_no_secret() {
    let text = r#"{"nodes":[{"kind":"text","id":1,"text":"hush"},{"kind":"n","x":"hush"}],"x":"hush"}"#;
    let page: Page = json::decode(text.as_bytes()).unwrap();
    assert!(!format!("{page:?}").contains("hush"));
}
