//! Few samples that show much: each thing that a schema can say stands in one of them.

use serde_json::Value;

use super::entries::{Entries, tagged};
use super::{MAX_DEPTH, Maker, Path, bound};
use crate::roundtrip::document::SchemaAt;
use crate::roundtrip::object::Object;
use crate::roundtrip::sample::{self, Keyed, Sample};
use crate::roundtrip::schema::{Kind, Look};

/// How many values the samples of a nested schema may have together, before the last are dropped.
/// Each schema is also covered where it stands on its own.
const MAX_SIZE: usize = 2_000;

impl<'a> Maker<'a> {
    /// Returns legal samples with every property, enum value and branch of a schema, and of those
    /// inside it. The first has all properties.
    #[must_use]
    pub fn cover(&self, place: &SchemaAt<'a>) -> Vec<Sample> {
        self.cover_in(place, &mut Path::new())
    }

    fn cover_in(&self, place: &SchemaAt<'a>, path: &mut Path) -> Vec<Sample> {
        let look = self.look(place);
        let at = look.place.at.clone();
        if path.len() > MAX_DEPTH || path.contains(&at) {
            return self.least(place).into_iter().collect();
        }
        path.push(at);
        let mut samples = self.cover_of(&look, path);
        path.pop();
        if !path.is_empty() {
            let mut size = 0;
            samples.retain(|sample| {
                let first = size == 0;
                size += sample.size();
                first || size <= MAX_SIZE
            });
        }
        samples
    }

    fn cover_of(&self, look: &Look<'a>, path: &mut Path) -> Vec<Sample> {
        match &look.kind {
            Kind::Any { .. } | Kind::Scalar(_) | Kind::Enum(..) => self.leaves(look),
            Kind::List(items) => lists(&look.place, self.items(items.as_ref(), path)),
            Kind::Map(values) => maps(&look.place, self.items(values.as_ref(), path)),
            Kind::Object(object) => self.objects(look, object, path),
            Kind::Tagged(union) => {
                let branches = union.branches.iter().flat_map(|(tag, branch)| {
                    let samples = self.cover_in(branch, path).into_iter();
                    samples.map(move |sample| tagged(sample, union.property, tag))
                });
                branches.collect()
            }
            Kind::Untagged(branches) => {
                branches.iter().flat_map(|branch| self.cover_in(branch, path)).collect()
            }
        }
    }

    /// Returns the samples of what a list or map holds.
    fn items(&self, place: Option<&SchemaAt<'a>>, path: &mut Path) -> Vec<Sample> {
        let Some(place) = place else {
            return sample::anything().into_iter().map(Sample::kept).collect();
        };
        let mut samples = self.cover_in(place, path);
        if self.look(place).nullable {
            samples.push(Sample::kept(Value::Null));
        }
        samples
    }

    /// The first has all properties. In those that follow, each property takes its next sample, and
    /// is as small as it can be, or not there, when it has no more.
    fn objects(
        &self,
        look: &Look<'a>,
        object: &Object<'a>,
        path: &mut Path,
    ) -> Vec<Sample> {
        let Some(least) = self.required(look, object, &mut |place| self.least(place))
        else {
            return Vec::new();
        };
        let properties = self.properties(look, object).into_iter();
        let columns = properties.map(|(name, required, place)| {
            let mut column: Vec<Keyed> =
                self.cover_in(place, path).into_iter().map(Keyed::from).collect();
            let null = self.null(look, required, place);
            column.extend(null.filter(|null| null.legal));
            (name.to_owned(), column)
        });
        let columns: Vec<(String, Vec<Keyed>)> = columns.collect();
        let rows = columns.iter().map(|(_, column)| column.len()).max().unwrap_or(0);
        let row = |index: usize| {
            let mut entries: Entries = least.clone();
            for (name, column) in &columns {
                if let Some(entry) = column.get(index) {
                    entries.insert(name.clone(), entry.clone());
                }
            }
            self.assemble(look, object, entries)
        };
        (0..rows.max(1)).map(row).collect()
    }
}

/// Returns one list with all items, or as few as its bound allows, and an empty one.
fn lists(place: &SchemaAt<'_>, mut items: Vec<Sample>) -> Vec<Sample> {
    let unique = place.flag("uniqueItems");
    if unique {
        let mut seen = Vec::new();
        items.retain(|item| {
            let new = !seen.contains(&item.sent);
            seen.push(item.sent.clone());
            new
        });
    }
    let (min, max) = (bound(place, "minItems").unwrap_or(0), bound(place, "maxItems"));
    let chunk = max.unwrap_or(items.len()).max(1);
    let lists = items.chunks(chunk).filter(|_| max != Some(0)).map(|chunk| {
        let missing = min.saturating_sub(chunk.len());
        let list = Sample::list(
            chunk.iter().chain(items.iter().cycle().take(missing)).cloned(),
        );
        if unique && missing > 0 { list.illegal() } else { list }
    });
    let empty = (min == 0).then(|| Sample::list([]));
    lists.chain(empty).collect()
}

/// Returns one map with all values, or as few as its bound allows, and an empty one.
fn maps(place: &SchemaAt<'_>, values: Vec<Sample>) -> Vec<Sample> {
    const KEYS: [&str; 3] = ["", "\"\u{e9}\\", "type"];
    let (min, max) =
        (bound(place, "minProperties").unwrap_or(0), bound(place, "maxProperties"));
    let chunk = max.unwrap_or(values.len()).max(1);
    let key = |index: usize| {
        KEYS.get(index).map_or_else(|| format!("key {index}"), |key| (*key).to_owned())
    };
    let maps = values.chunks(chunk).filter(|_| max != Some(0)).map(|chunk| {
        let values =
            chunk.iter().chain(values.iter().cycle()).take(chunk.len().max(min));
        let values = values.cloned().map(Keyed::from);
        sample::object(values.enumerate().map(|(index, entry)| (key(index), entry)))
    });
    let empty = (min == 0).then(|| sample::object([]));
    maps.chain(empty).collect()
}
