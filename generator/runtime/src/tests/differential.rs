//! Random JSON, right and damaged, beside serde_json: both accept the same texts and read the same from them.

mod random;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::json::{
    Decode, Fault, Kind, RawJson, Reader, Required, decode, encode,
};
use random::Random;

/// A value that the codec has read by itself, without serde_json.
#[derive(Debug, PartialEq)]
enum Tree {
    Null,
    Flag(bool),
    /// An integer, if it is written as one, and the nearest float.
    Number(Option<i64>, f64),
    Text(String),
    List(Vec<Tree>),
    Object(BTreeMap<String, Tree>),
}

impl Decode for Tree {
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        Ok(match r.kind() {
            Kind::Object => Self::Object(BTreeMap::decode(r)?),
            Kind::Array => Self::List(Vec::decode(r)?),
            Kind::String => Self::Text(String::decode(r)?),
            Kind::Bool => Self::Flag(r.bool()?),
            Kind::Number => Self::Number(integer(r)?, r.f64()?),
            Kind::Null | Kind::Nothing => {
                if !r.null()? {
                    r.skip()?;
                }
                Self::Null
            }
        })
    }
}

impl From<Value> for Tree {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(flag) => Self::Flag(flag),
            Value::Number(number) => {
                Self::Number(number.as_i64(), number.as_f64().unwrap())
            }
            Value::String(text) => Self::Text(text),
            Value::Array(list) => Self::List(list.into_iter().map(Self::from).collect()),
            Value::Object(map) => {
                let entries = map.into_iter();
                Self::Object(
                    entries.map(|(key, value)| (key, Self::from(value))).collect(),
                )
            }
        }
    }
}

/// Returns the integer at the cursor, if serde_json takes it for one.
fn integer(r: &Reader<'_>) -> Result<Option<i64>, Fault> {
    let text = r.fork().raw()?;
    let is_float = text.as_str().contains(['.', 'e', 'E']) || text.as_str() == "-0";
    Ok(if is_float { None } else { r.fork().i64().ok() })
}

/// Compares both on one text, and returns whether they accept it.
fn compare(text: &[u8]) -> bool {
    let shown = || String::from_utf8_lossy(text);
    let skipped = decode::<RawJson>(text);
    match (decode::<Tree>(text), serde_json::from_slice::<Value>(text)) {
        (Ok(ours), Ok(theirs)) => {
            assert_eq!(ours, Tree::from(theirs), "{}", shown());
            assert!(skipped.is_ok(), "{}", shown());
            true
        }
        (Err(_), Err(_)) => {
            assert!(skipped.is_err(), "{}", shown());
            false
        }
        (ours, theirs) => panic!("{}: {ours:?} but {theirs:?}", shown()),
    }
}

#[test]
fn random_values_are_read_as_serde_json_reads_them() {
    let mut random = Random::new(1);
    for _ in 0..3_000 {
        let text = random.json(0);
        assert!(compare(text.as_bytes()), "{text}");
    }
}

#[test]
fn damaged_values_are_refused_where_serde_json_refuses_them() {
    let (mut random, mut accepted) = (Random::new(2), 0);
    for _ in 0..3_000 {
        let text = random.json(0).into_bytes();
        for _ in 0..5 {
            accepted += u32::from(compare(&random.damage(&text)));
        }
    }
    assert!((500..14_500).contains(&accepted), "both kinds have been tried: {accepted}");
}

/// The text of one string: every byte at every place of it, and every length.
#[test]
fn every_byte_at_every_place_of_a_string() {
    for length in 0_usize..70 {
        for at in [0, 1, length / 2, length.saturating_sub(1)] {
            for byte in 0..=255 {
                let mut text = vec![b'x'; length];
                if let Some(place) = text.get_mut(at) {
                    *place = byte;
                }
                compare(&[b"\"", &*text, b"\""].concat());
                compare(&[b"{\"", &*text, b"\":[\"", &*text, b"\"]}"].concat());
            }
        }
    }
}

/// A model whose keys are those of the random objects below.
#[derive(Debug, Default, PartialEq)]
struct Model {
    name: String,
    count: Option<i64>,
    list: Option<Vec<String>>,
    same: Option<Box<Model>>,
    quoted: Option<String>,
    rest: BTreeMap<String, Tree>,
}

const KEYS: [&str; 5] = ["name", "count", "list", "same", "a \"key\" with \\ and é"];

impl Decode for Model {
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        let mut this = Self::default();
        let mut name = None;
        r.object_and_rest(
            [
                (KEYS[0], &mut Required(&mut name)),
                (KEYS[1], &mut this.count),
                (KEYS[2], &mut this.list),
                (KEYS[3], &mut this.same),
                (KEYS[4], &mut this.quoted),
            ],
            &mut this.rest,
        )?;
        let Some(name) = name else { return Err(r.lacks("name")) };
        this.name = name;
        Ok(this)
    }
}

/// Returns the integer that a number is, however it is written.
fn whole(value: &Value) -> Option<i64> {
    let float = value.as_f64()?;
    let exact = float.abs() < 9e15 && float.fract() == 0.0;
    #[expect(clippy::cast_possible_truncation, reason = "it is whole and small")]
    value.as_i64().or(exact.then_some(float as i64))
}

/// Returns the model that a tree is, or nothing if it is none.
fn model(value: &Value) -> Option<Model> {
    let map = value.as_object()?;
    let present = |key: usize| map.get(KEYS[key]).filter(|value| !value.is_null());
    let texts = |list: &Value| {
        let texts = list.as_array()?.iter();
        texts.map(|text| text.as_str().map(str::to_owned)).collect::<Option<Vec<_>>>()
    };
    let rest = map.iter().filter(|(key, _)| !KEYS.contains(&key.as_str()));
    Some(Model {
        name: map.get(KEYS[0])?.as_str()?.to_owned(),
        count: present(1).map(|count| whole(count).ok_or(())).transpose().ok()?,
        list: present(2).map(|list| texts(list).ok_or(())).transpose().ok()?,
        same: present(3)
            .map(|same| model(same).map(Box::new).ok_or(()))
            .transpose()
            .ok()?,
        quoted: present(4)
            .map(|text| text.as_str().map(str::to_owned).ok_or(()))
            .transpose()
            .ok()?,
        rest: rest
            .map(|(key, value)| (key.clone(), Tree::from(value.clone())))
            .collect(),
    })
}

#[test]
fn models_have_their_keys_in_any_order() {
    let (mut random, mut accepted) = (Random::new(3), 0);
    for _ in 0..5_000 {
        let text = random.objects(&KEYS, 0);
        let expected: Value = serde_json::from_str(&text).unwrap();
        let list = expected.as_array().unwrap();
        let expected: Option<Vec<Model>> = list.iter().map(model).collect();
        let read = decode::<Vec<Model>>(text.as_bytes());
        accepted += u32::from(read.is_ok());
        assert_eq!(read.ok(), expected, "{text}");
    }
    assert!((500..4_500).contains(&accepted), "both kinds have been tried: {accepted}");
}

#[test]
fn random_texts_are_written_as_serde_json_writes_them() {
    let mut random = Random::new(4);
    for _ in 0..3_000 {
        let text = random.text();
        assert_eq!(encode(&text).unwrap(), serde_json::to_vec(&text).unwrap());
        let map = BTreeMap::from([(random.text(), vec![text])]);
        assert_eq!(encode(&map).unwrap(), serde_json::to_vec(&map).unwrap());
    }
}
