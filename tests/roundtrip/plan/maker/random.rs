//! Samples by chance.

use serde_json::{Number, Value, json};

use super::entries::{Entries, tagged};
use super::{MAX_DEPTH, Maker, Path, bound};
use crate::roundtrip::choices::Choices;
use crate::roundtrip::document::SchemaAt;
use crate::roundtrip::object::{Extra, Object};
use crate::roundtrip::sample::{self, Keyed, Sample};
use crate::roundtrip::scalar;
use crate::roundtrip::schema::{Kind, Look, Tagged};

/// What a random sample is made of.
struct State<'s, 'c> {
    choices: &'s mut Choices<'c>,
    path: Path,
}

impl<'a> Maker<'a> {
    /// Returns the sample that the choices lead to; `None` where a schema requires itself.
    #[must_use]
    pub fn random(
        &self,
        place: &SchemaAt<'a>,
        choices: &mut Choices<'_>,
    ) -> Option<Sample> {
        let mut state = State { choices, path: Path::new() };
        self.random_in(place, &mut state)
    }

    fn random_in(
        &self,
        place: &SchemaAt<'a>,
        state: &mut State<'_, '_>,
    ) -> Option<Sample> {
        let look = self.look(place);
        if state.path.len() > MAX_DEPTH {
            return self.least(place);
        }
        state.path.push(look.place.at.clone());
        let sample = self.random_of(&look, state);
        state.path.pop();
        sample
    }

    fn random_of(&self, look: &Look<'a>, state: &mut State<'_, '_>) -> Option<Sample> {
        match &look.kind {
            Kind::Any { .. } => pick(self.leaves(look), state),
            Kind::Scalar(ty) => {
                let free = look.place.node.as_object().is_some_and(|keys| {
                    let bounds = [
                        "format",
                        "pattern",
                        "minLength",
                        "maxLength",
                        "minimum",
                        "maximum",
                        "multipleOf",
                    ];
                    !bounds.iter().any(|key| keys.contains_key(*key))
                });
                let own = free.then(|| any_scalar(ty, state)).flatten();
                own.map(Sample::kept).or_else(|| pick(self.leaves(look), state))
            }
            Kind::Enum(ty, values) => {
                let other = scalar::another(*ty, values);
                match other.filter(|_| state.choices.once_in(12)) {
                    Some(other) => Some(Sample::kept(other).illegal()),
                    None => pick(self.leaves(look), state),
                }
            }
            Kind::List(items) => {
                Some(self.random_list(&look.place, items.as_ref(), state))
            }
            Kind::Map(values) => {
                let (min, max) = (
                    bound(&look.place, "minProperties"),
                    bound(&look.place, "maxProperties"),
                );
                let values = self.random_items(values.as_ref(), min, max, state);
                let enough = values.len() >= min.unwrap_or(0);
                let entries = values.into_iter().enumerate();
                let map = sample::object(
                    entries.map(|(index, it)| (format!("{index}"), it.into())),
                );
                Some(if enough { map } else { map.illegal() })
            }
            Kind::Object(object) => self.random_object(look, object, state),
            Kind::Tagged(union) => self.random_branch(union, state),
            Kind::Untagged(branches) => {
                let branch = branches.get(state.choices.below(branches.len()))?;
                self.random_in(branch, state)
            }
        }
    }

    fn random_branch(
        &self,
        union: &Tagged<'a>,
        state: &mut State<'_, '_>,
    ) -> Option<Sample> {
        if state.choices.once_in(16) {
            return Some(unknown_tag(union));
        }
        let chosen = state.choices.below(union.branches.len());
        let (tag, branch) = union.branches.iter().nth(chosen)?;
        Some(tagged(self.random_in(branch, state)?, union.property, tag))
    }

    fn random_list(
        &self,
        place: &SchemaAt<'a>,
        items: Option<&SchemaAt<'a>>,
        state: &mut State<'_, '_>,
    ) -> Sample {
        let (min, max) = (bound(place, "minItems"), bound(place, "maxItems"));
        let items = self.random_items(items, min, max, state);
        let twice = |items: &[Sample]| {
            (1..items.len())
                .any(|at| items[..at].iter().any(|it| it.sent == items[at].sent))
        };
        let legal = items.len() >= min.unwrap_or(0)
            && !(place.flag("uniqueItems") && twice(&items));
        let list = Sample::list(items);
        if legal { list } else { list.illegal() }
    }

    fn random_items(
        &self,
        place: Option<&SchemaAt<'a>>,
        min: Option<usize>,
        max: Option<usize>,
        state: &mut State<'_, '_>,
    ) -> Vec<Sample> {
        let count =
            state.choices.below(4).max(min.unwrap_or(0)).min(max.unwrap_or(usize::MAX));
        let item = |_| match place {
            Some(place) if self.look(place).nullable && state.choices.once_in(6) => {
                Some(Sample::kept(Value::Null))
            }
            Some(place) => self.random_in(place, state),
            None => {
                pick(sample::anything().into_iter().map(Sample::kept).collect(), state)
            }
        };
        (0..count).filter_map(item).collect()
    }

    fn random_object(
        &self,
        look: &Look<'a>,
        object: &Object<'a>,
        state: &mut State<'_, '_>,
    ) -> Option<Sample> {
        let mut entries = Entries::new();
        for (name, required, place) in self.properties(look, object) {
            if !required && !state.choices.once_in(2) {
                continue;
            }
            let null = self.null(look, required, place);
            let entry = match null.filter(|_| state.choices.once_in(8)) {
                Some(null) => Some(null),
                None => self.random_in(place, state).map(Keyed::from),
            };
            match entry {
                Some(entry) => drop(entries.insert(name.to_owned(), entry)),
                None if required => return None,
                None => {}
            }
        }
        if state.choices.once_in(4) {
            let extra = self.extra_entry(object);
            entries.extend(extra.map(|entry| (EXTRA.to_owned(), entry)));
        }
        Some(self.assemble(look, object, entries))
    }

    /// Returns an entry for a key that the document does not name.
    pub(in crate::roundtrip) fn extra_entry(
        &self,
        object: &Object<'a>,
    ) -> Option<Keyed> {
        let value = self.extra(object)?;
        Some(match object.extra {
            Extra::Kept(_) => value.into(),
            Extra::Ignored => Keyed::dropped(value.sent, true),
            Extra::Forbidden => Keyed::dropped(value.sent, false),
        })
    }
}

/// A key that no document names.
pub(in crate::roundtrip) const EXTRA: &str = "x no such key \u{e9}";

/// Returns a branch that the document does not know: it is kept as it is.
pub(in crate::roundtrip) fn unknown_tag(union: &Tagged<'_>) -> Sample {
    let mut sample = Sample::kept(json!({"a": [1, {"b": null}], "z": "\u{e9}"}));
    sample = tagged(sample, union.property, "no such tag");
    sample.illegal()
}

fn pick(mut samples: Vec<Sample>, state: &mut State<'_, '_>) -> Option<Sample> {
    let chosen = state.choices.below(samples.len());
    (chosen < samples.len()).then(|| samples.swap_remove(chosen))
}

/// Returns a value of a schema without bounds; `None` to take a usual one.
fn any_scalar(ty: &str, state: &mut State<'_, '_>) -> Option<Value> {
    const CHARS: [char; 10] =
        ['a', ' ', '"', '\\', '/', '\n', '\u{0}', '\u{e9}', '\u{1f600}', '\u{ffff}'];
    if state.choices.below(2) == 0 {
        return None;
    }
    let mut word = || u32::try_from(state.choices.below(usize::MAX)).unwrap_or_default();
    match ty {
        "string" => {
            let count = state.choices.below(6);
            let text = (0..count).map(|_| CHARS[state.choices.below(CHARS.len())]);
            Some(text.collect::<String>().into())
        }
        "integer" => {
            let (high, low) = (i64::from(word()), i64::from(word()));
            Some(Value::from(high << 32 | low))
        }
        "number" => {
            let bits = u64::from(word()) << 32 | u64::from(word());
            Number::from_f64(f64::from_bits(bits)).map(Value::Number)
        }
        _ => None,
    }
}
