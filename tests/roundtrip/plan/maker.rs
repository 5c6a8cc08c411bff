//! Samples of a schema: the smallest, those that show everything, and random ones.

mod cover;
mod entries;
mod random;

use std::cell::RefCell;
use std::collections::BTreeMap;

use ory_sdk_generator::source::Pointer;
use serde_json::Value;

pub(super) use random::{EXTRA, unknown_tag};

use super::document::{Document, SchemaAt};
use super::sample::{self, Sample};
use super::scalar;
use super::schema::{Kind, Look, look};

/// Objects, lists and unions inside each other, beyond which samples are the smallest.
const MAX_DEPTH: usize = 8;

/// Makes samples of the schemas of one document.
#[derive(Debug)]
pub struct Maker<'a> {
    document: &'a Document<'a>,
    scalars: RefCell<BTreeMap<Pointer, Vec<Sample>>>,
    smallest: RefCell<BTreeMap<Pointer, Sample>>,
}

/// The schemas that a sample is being made of, outermost first.
type Path = Vec<Pointer>;

impl<'a> Maker<'a> {
    /// Makes the maker of a document.
    #[must_use]
    pub fn new(document: &'a Document<'a>) -> Self {
        Self {
            document,
            scalars: RefCell::default(),
            smallest: RefCell::default(),
        }
    }

    /// Returns what a place says of its values.
    #[must_use]
    pub fn look(&self, place: &SchemaAt<'a>) -> Look<'a> {
        look(self.document, place)
    }

    /// Returns a sample with nothing that can be left out; `None` where a schema requires itself.
    #[must_use]
    pub fn least(&self, place: &SchemaAt<'a>) -> Option<Sample> {
        self.least_in(place, &mut Path::new())
    }

    fn least_in(&self, place: &SchemaAt<'a>, path: &mut Path) -> Option<Sample> {
        let look = self.look(place);
        let at = look.place.at.clone();
        if let Some(known) = self.smallest.borrow().get(&at) {
            return Some(known.clone());
        }
        if path.contains(&at) {
            return None;
        }
        path.push(at.clone());
        let sample = self.least_of(&look, path);
        path.pop();
        let sample = sample.or_else(|| look.nullable.then(|| Sample::kept(Value::Null)));
        if let Some(sample) = &sample {
            self.smallest.borrow_mut().insert(at, sample.clone());
        }
        sample
    }

    fn least_of(&self, look: &Look<'a>, path: &mut Path) -> Option<Sample> {
        match &look.kind {
            Kind::Any { .. } | Kind::Scalar(_) | Kind::Enum(..) => {
                self.leaves(look).into_iter().next()
            }
            Kind::List(items) => {
                let count = bound(&look.place, "minItems").unwrap_or(0);
                if count == 0 {
                    return Some(Sample::list([]));
                }
                let item = match items {
                    Some(items) => self.least_in(items, path)?,
                    None => Sample::kept("text"),
                };
                let legal = count == 1 || !look.place.flag("uniqueItems");
                let list = Sample::list(vec![item; count]);
                Some(if legal { list } else { list.illegal() })
            }
            Kind::Map(values) => {
                let count = bound(&look.place, "minProperties").unwrap_or(0);
                let entry = |index| {
                    let value = match values {
                        Some(values) => self.least_in(values, path)?,
                        None => Sample::kept("text"),
                    };
                    Some((format!("key {index}"), value.into()))
                };
                Some(sample::object((0..count).map(entry).collect::<Option<Vec<_>>>()?))
            }
            Kind::Object(object) => {
                let mut least = |place: &SchemaAt<'a>| self.least_in(place, path);
                let entries = self.required(look, object, &mut least)?;
                Some(self.assemble(look, object, entries))
            }
            Kind::Tagged(union) => {
                let mut branches = union.branches.iter();
                branches.find_map(|(tag, branch)| {
                    let sample = self.least_in(branch, path)?;
                    Some(entries::tagged(sample, union.property, tag))
                })
            }
            Kind::Untagged(branches) => {
                branches.iter().find_map(|branch| self.least_in(branch, path))
            }
        }
    }

    /// Returns the values of a schema without structure that the document knows: at least one.
    fn leaves(&self, look: &Look<'a>) -> Vec<Sample> {
        match &look.kind {
            Kind::Scalar(ty) => {
                let mut known = self.scalars.borrow_mut();
                let values = || scalar::values(&look.place, ty);
                known.entry(look.place.at.clone()).or_insert_with(values).clone()
            }
            Kind::Enum(ty, values) if values.is_empty() => {
                let other = scalar::another(*ty, values).into_iter();
                other.map(|other| Sample::kept(other).illegal()).collect()
            }
            Kind::Enum(_, values) => {
                values.iter().map(|value| Sample::kept((*value).clone())).collect()
            }
            Kind::Any { object } => {
                let mut values = sample::anything();
                values.retain(|value| value.is_object() || !object);
                values.into_iter().map(Sample::kept).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// Returns a bound of the document on how many there are.
fn bound(place: &SchemaAt<'_>, key: &str) -> Option<usize> {
    usize::try_from(place.node.get(key)?.as_u64()?).ok()
}
