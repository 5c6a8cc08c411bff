//! What several descriptions of one place are together: what an `allOf` of them would be.

use std::collections::BTreeSet;

use super::visit::visit;
use super::{Parts, keys};
use crate::document::{JsonType, Schema, SchemaSlot};
use crate::shape::Shapes;
use crate::shape::class::{Class, Reason, is_bare};
use crate::source::Pointer;

/// What the descriptions of a place make together.
#[derive(Debug)]
pub(crate) enum Several<'a> {
    /// What one of them is: it says all that the others do.
    One(SchemaSlot<'a>),
    /// One object with the keys of all of these, nearest last.
    Object(Vec<(Schema<'a>, SchemaSlot<'a>)>),
    /// A list, whose items are described in all of these places.
    List(Vec<SchemaSlot<'a>>),
    /// An object with free keys, whose values are described in all of these places.
    Map(Vec<SchemaSlot<'a>>),
    /// Objects of which none has the keys of all.
    Json,
}

/// One description.
struct Told<'a> {
    slot: SchemaSlot<'a>,
    schema: Schema<'a>,
    class: &'a Class<'a>,
}

impl<'a> Several<'a> {
    /// Returns what all that is said of a property makes together; `None` where what stands nearest says it.
    pub(crate) fn of_property(
        shapes: &'a Shapes<'a>,
        parts: &Parts<'a>,
        name: &str,
    ) -> Option<Self> {
        let declared = parts.properties.get(name).map_or(&[][..], Vec::as_slice);
        let conditional = parts.conditional.get(name).map_or(&[][..], Vec::as_slice);
        if declared.len() + conditional.len() < 2 {
            return None;
        }
        if conditional.is_empty() {
            return Self::of(shapes, declared, parts.loose);
        }
        let mut all = Vec::new();
        for slot in conditional {
            let told = Told::at(shapes, slot, true)?;
            match told.class {
                Class::Struct => all.push(told),
                // A condition may say something that adds no keys.
                _ if !declared.is_empty() => {}
                _ => return None,
            }
        }
        for slot in declared {
            all.push(Told::at(shapes, slot, parts.loose)?);
        }
        match combine(shapes, all)? {
            // What holds under conditions is at most a part.
            Self::One(slot) if conditional.iter().any(|it| it.at == slot.at) => None,
            several => Some(several),
        }
    }

    /// Returns what all that is said of other keys makes together; `None` where one place says it.
    pub(crate) fn of_extra(shapes: &'a Shapes<'a>, parts: &Parts<'a>) -> Option<Self> {
        Self::of(shapes, &parts.extras, parts.loose)
    }

    /// Returns what descriptions make together, nearest last; where they are `loose`, none of them demands keys. `None`
    /// where the nearest says it.
    pub(crate) fn of(
        shapes: &'a Shapes<'a>,
        slots: &[SchemaSlot<'a>],
        loose: bool,
    ) -> Option<Self> {
        if slots.len() < 2 {
            return None;
        }
        let told = slots.iter().map(|slot| Told::at(shapes, slot, loose));
        combine(shapes, told.collect::<Option<_>>()?)
    }
}

impl<'a> Told<'a> {
    /// Returns what is said in a place; `None` where a reference leads nowhere.
    fn at(shapes: &'a Shapes<'a>, slot: &SchemaSlot<'a>, loose: bool) -> Option<Self> {
        let layers = shapes.layers(slot);
        let schema = layers.inner()?.clone();
        Some(Self {
            slot: slot.clone(),
            schema: if loose { schema.under_conditions() } else { schema },
            class: layers.class()?,
        })
    }

    /// Returns whether it says nothing about the kind of the values, or no more than that they are objects.
    fn is_open(&self) -> bool {
        match self.class {
            Class::Json(None) => {
                is_bare(&self.schema) || self.schema.ty() == Some(JsonType::Object)
            }
            Class::Json(Some(Reason::Not)) => true,
            _ => false,
        }
    }

    /// Returns whether it is an object that others can be put together with.
    fn is_plain(&self) -> bool {
        matches!(self.class, Class::Struct | Class::Map(_))
    }
}

fn combine<'a>(shapes: &'a Shapes<'a>, all: Vec<Told<'a>>) -> Option<Several<'a>> {
    let nearest = all.last()?.slot.at.clone();
    let mut places = BTreeSet::new();
    // Of what is said twice the nearer one counts.
    let mut all: Vec<_> = all.into_iter().rev().filter(|it| !it.is_open()).collect();
    all.retain(|it| places.insert(it.schema.at.clone()));
    all.reverse();
    let all = without_parts(shapes, all);
    if let [only] = all.as_slice() {
        return (only.slot.at != nearest).then(|| Several::One(only.slot.clone()));
    }
    if all.iter().all(Told::is_plain) {
        return objects(all, &nearest);
    }
    if all.iter().all(|it| matches!(it.class, Class::List(_))) {
        return lists(&all, &nearest);
    }
    let (last, others) = all.split_last()?;
    let covers = |other: &Told<'a>| keys::covers(shapes, &last.slot, &other.slot);
    (!others.iter().all(covers)).then_some(Several::Json)
}

/// Leaves out what is a part of another one, which says all that the part does.
fn without_parts<'a>(shapes: &'a Shapes<'a>, all: Vec<Told<'a>>) -> Vec<Told<'a>> {
    if all.len() < 2 {
        return all;
    }
    let parts = all.iter().map(|it| {
        let mut parts = BTreeSet::new();
        let visited = visit(shapes.document, &it.schema, &mut |part, _| {
            parts.insert(part.at.clone());
        });
        if visited.is_ok() { parts } else { BTreeSet::new() }
    });
    let parts: Vec<BTreeSet<Pointer>> = parts.collect();
    let is_part = |one: &Told<'a>| {
        all.iter().zip(&parts).any(|(other, parts)| {
            other.schema.at != one.schema.at
                && parts.contains(&one.schema.at)
                && (one.schema.is_conditional() || !other.schema.is_conditional())
        })
    };
    let kept: Vec<bool> = all.iter().map(|it| !is_part(it)).collect();
    let mut kept = kept.into_iter();
    let mut all = all;
    all.retain(|_| kept.next().unwrap_or(true));
    all
}

fn objects<'a>(all: Vec<Told<'a>>, nearest: &Pointer) -> Option<Several<'a>> {
    if all.iter().any(|it| matches!(it.class, Class::Struct)) {
        let all = all.into_iter().map(|it| (it.schema, it.slot)).collect();
        return Some(Several::Object(all));
    }
    let inside = |it: &Told<'a>| match it.class {
        Class::Map(values) => values.clone(),
        _ => None,
    };
    contents(&all, nearest, inside, Several::Map)
}

fn lists<'a>(all: &[Told<'a>], nearest: &Pointer) -> Option<Several<'a>> {
    let inside = |it: &Told<'a>| match it.class {
        Class::List(items) => items.clone(),
        _ => None,
    };
    contents(all, nearest, inside, Several::List)
}

fn contents<'a>(
    all: &[Told<'a>],
    nearest: &Pointer,
    inside: impl Fn(&Told<'a>) -> Option<SchemaSlot<'a>>,
    wrap: fn(Vec<SchemaSlot<'a>>) -> Several<'a>,
) -> Option<Several<'a>> {
    let telling: Vec<_> =
        all.iter().filter_map(|it| Some((&it.slot, inside(it)?))).collect();
    match telling.as_slice() {
        [] => None,
        [(slot, _)] => (slot.at != *nearest).then(|| Several::One((*slot).clone())),
        _ => Some(wrap(telling.into_iter().map(|(_, inside)| inside).collect())),
    }
}
