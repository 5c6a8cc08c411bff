//! What is called, with which values, and what each status has to be.

use std::collections::BTreeSet;

use ory_sdk_generator::model::{
    Api, Body, BodyContent, Group, Location, Media, Operation, Outcome, Param, Status,
};
use serde::Serialize;
use serde_json::Value;

use super::values;
use crate::roundtrip::document::Document;
use crate::roundtrip::maker::Maker;

/// The value of a schema that takes any text: those that do not have others.
const PLAIN: &str = "text";

/// A text with what paths, queries and forms write in another way.
const ESCAPED: &str = "a b/c?d&e=f+g%20h#\u{e9}\u{1f600}";

/// Calls of all operations of a document.
#[derive(Debug)]
pub struct Plan<'a> {
    /// One an operation, in the order of the crate.
    pub calls: Vec<Call<'a>>,
}

/// How an operation is called.
#[derive(Debug)]
pub struct Call<'a> {
    /// Where it belongs.
    pub group: &'a Group,
    /// The operation.
    pub operation: &'a Operation,
    /// Its arguments: what is required first, as the method takes it, then the setters.
    pub slots: Vec<CallArgument>,
}

/// One argument or setter.
#[derive(Debug)]
pub struct CallArgument {
    /// The name on the wire; none for a body.
    pub wire_name: Option<String>,
    /// Where it travels; none for a body.
    pub location: Option<Location>,
    /// The content type of a body.
    pub content_type: Option<String>,
    /// The setter.
    pub setter: String,
    /// Whether the method takes it.
    pub required: bool,
    /// What the driver reads the value as; none for a setter without a value.
    pub ty: Option<String>,
    /// Whether the value is an object, of whose entries the parts of a body are made.
    pub has_parts: bool,
    /// Legal values of it.
    pub values: Vec<Value>,
}

/// One call to make, as the driver reads it.
#[derive(Debug, Clone, Serialize)]
pub struct Step {
    /// Which call.
    pub call: usize,
    /// The status that the mock is asked for.
    pub prefer: Option<u16>,
    /// The arguments by slot, as JSON text; none for one that is not given.
    pub arguments: Vec<Option<String>>,
}

impl<'a> Plan<'a> {
    /// Plans the calls of all operations. `tree` is the document that the model stands for.
    #[must_use]
    pub fn new(api: &'a Api, tree: &Value) -> Self {
        let document = Document::new(tree, BTreeSet::new());
        let maker = Maker::new(&document);
        let planner = Planner {
            document: &document,
            maker: &maker,
        };
        let calls = api.groups.iter().flat_map(|group| {
            let planner = &planner;
            let call = move |operation| planner.call(group, operation);
            group.operations.iter().map(call)
        });
        Self { calls: calls.collect() }
    }

    /// Returns the steps that ask for each documented status, with its outcome: in turn, until each form of
    /// the body has had each value.
    #[must_use]
    pub fn by_status(&self) -> Vec<(Step, &'a Outcome)> {
        let mut steps = Vec::new();
        for (index, call) in self.calls.iter().enumerate() {
            let outcomes = &call.operation.responses.outcomes;
            let turns = outcomes.len().max(call.turns());
            for (turn, outcome) in outcomes.iter().cycle().take(turns).enumerate() {
                let step = Step {
                    call: index,
                    prefer: Some(code(outcome, outcomes)),
                    arguments: call.arguments(turn),
                };
                steps.push((step, outcome));
            }
        }
        steps
    }

    /// Returns the steps that make each call with all arguments, once for each value of the one that has
    /// most, the preferred body among them; and once with what is required alone. Where any text is legal,
    /// it is one that has to be escaped.
    #[must_use]
    pub fn by_value(&self) -> Vec<Step> {
        let mut steps = Vec::new();
        for (index, call) in self.calls.iter().enumerate() {
            let slots = call.slots.iter().filter(|slot| slot.ty.is_some());
            let turns = slots.map(|slot| slot.values.len()).max().unwrap_or(1);
            let mut arguments: Vec<_> =
                (0..turns.max(1)).map(|turn| call.all_arguments(turn)).collect();
            if call.slots.iter().any(|slot| !slot.required) {
                arguments.push(call.required_arguments());
            }
            steps.extend(arguments.into_iter().map(|arguments| Step {
                call: index,
                prefer: None,
                arguments,
            }));
        }
        steps
    }

    /// Returns what cannot be called as the document says, since a value has no legal form that we
    /// know of.
    #[must_use]
    pub fn gaps(&self) -> Vec<String> {
        let of = |call: &Call<'_>| {
            let id = call.operation.id.clone();
            let empty =
                call.slots.iter().filter(|it| it.ty.is_some() && it.values.is_empty());
            let gap = |slot: &CallArgument| {
                format!("{id}: no legal value for `{}`", slot.setter)
            };
            empty.map(gap).collect::<Vec<_>>()
        };
        self.calls.iter().flat_map(of).collect()
    }
}

impl CallArgument {
    /// Returns a value as the method takes it.
    #[must_use]
    pub fn argument(&self, value: &str) -> String {
        if self.has_parts { format!("parts({value})") } else { value.to_owned() }
    }

    /// Returns whether it is a parameter that can travel with any characters, and takes them.
    fn takes_any_text(&self) -> bool {
        let escapes = [Location::Path, Location::Query, Location::Form];
        self.location.is_some_and(|location| escapes.contains(&location))
            && self.values.first().is_some_and(|value| value == PLAIN)
    }
}

impl Call<'_> {
    /// Returns how many turns there are until each form of the body has had each value.
    fn turns(&self) -> usize {
        let forms = self.slots.iter().filter(|slot| slot.location.is_none());
        let values = forms.clone().map(|slot| slot.values.len()).max().unwrap_or(1);
        values * forms.count()
    }

    /// Returns the arguments for one turn. Its body has another form in each, and another value.
    fn arguments(&self, turn: usize) -> Vec<Option<String>> {
        let forms = self.slots.iter().filter(|slot| slot.location.is_none());
        let forms: Vec<&CallArgument> = forms.collect();
        let is_usable =
            |form: &usize| forms[*form].ty.is_none() || !forms[*form].values.is_empty();
        let usable: Vec<usize> = (0..forms.len()).filter(is_usable).collect();
        let chosen = usable.get(turn % usable.len().max(1)).copied().unwrap_or(0);
        let rewrites = forms.get(chosen).is_some_and(|form| form.ty.is_none());
        let next = |slot: &CallArgument| -> Option<Value> {
            let turn = turn / usable.len().max(1);
            let mut turns =
                slot.values.iter().cycle().skip(turn).take(slot.values.len());
            turns.find(|value| !rewrites || is_flat(value)).cloned()
        };
        // What the keys of objects within a form are, documents do not say: then it is JSON.
        if rewrites && forms.first().is_some_and(|first| next(first).is_none()) {
            return self.given(0, &|slot| slot.values.first().cloned());
        }
        self.given(chosen, &next)
    }

    /// Returns all arguments for one turn, with the preferred form of the body.
    fn all_arguments(&self, turn: usize) -> Vec<Option<String>> {
        let next = |slot: &CallArgument| {
            slot.values.get(turn % slot.values.len().max(1)).cloned()
        };
        let given = self.given(0, &next);
        let arguments = self.slots.iter().zip(given).map(|(slot, body)| match slot {
            slot if slot.takes_any_text() => Some(Value::from(ESCAPED).to_string()),
            slot if slot.location.is_some() => next(slot).map(|it| it.to_string()),
            _ => body,
        });
        arguments.collect()
    }

    /// Returns the arguments without those that may be left out.
    fn required_arguments(&self) -> Vec<Option<String>> {
        let arguments = self.slots.iter().zip(self.all_arguments(0));
        arguments.map(|(slot, text)| text.filter(|_| slot.required)).collect()
    }

    /// Returns the arguments with one form of the body.
    fn given(
        &self,
        chosen: usize,
        value: &dyn Fn(&CallArgument) -> Option<Value>,
    ) -> Vec<Option<String>> {
        let forms = self.slots.iter().filter(|slot| slot.location.is_none());
        let forms: Vec<&CallArgument> = forms.collect();
        // A form with a value of its own stands alone, unless the method takes the first one.
        let first = chosen == 0 || forms[0].required || forms[chosen].ty.is_none();
        let mut form = 0;
        let mut arguments = Vec::new();
        for slot in &self.slots {
            if slot.location.is_some() {
                arguments.push(slot.values.first().map(Value::to_string));
                continue;
            }
            let is_given = if form == 0 { first } else { form == chosen };
            form += 1;
            let value = match slot.ty {
                Some(_) => value(slot),
                None => Some(Value::Bool(true)),
            };
            arguments.push(value.filter(|_| is_given).map(|value| value.to_string()));
        }
        arguments
    }
}

/// Returns whether a form has a way to write a value: an object of scalars and lists of them.
fn is_flat(value: &Value) -> bool {
    let is_scalar = |value: &Value| !value.is_object() && !value.is_array();
    let fits = |value: &Value| match value {
        // An empty list is not there at all.
        Value::Array(items) => !items.is_empty() && items.iter().all(is_scalar),
        other => is_scalar(other),
    };
    value.as_object().is_some_and(|entries| entries.values().all(fits))
}

/// Returns whether a mock takes a body for none: what JavaScript takes for false, and an empty text.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(it) => !it,
        Value::Number(it) => it.as_f64() == Some(0.0),
        Value::String(it) => it.is_empty(),
        Value::Array(_) | Value::Object(_) => false,
    }
}

/// Makes the calls of one document.
struct Planner<'m, 'd> {
    document: &'m Document<'d>,
    maker: &'m Maker<'d>,
}

impl Planner<'_, '_> {
    fn call<'a>(&self, group: &'a Group, operation: &'a Operation) -> Call<'a> {
        let mut slots: Vec<CallArgument> =
            operation.params.iter().map(|param| self.param(param)).collect();
        let body = operation.body.as_ref();
        slots.extend(body.into_iter().flat_map(|body| self.body(body)));
        // The order of the method; setters follow as they come.
        slots.sort_by_key(|slot| !slot.required);
        Call { group, operation, slots }
    }

    fn param(&self, param: &Param) -> CallArgument {
        let place = self.document.place(&param.origin);
        let schema = place.and_then(|it| values::of_param(self.document, &it));
        let legal = schema.map(|it| values::legal(self.maker, &it)).unwrap_or_default();
        CallArgument {
            wire_name: Some(param.wire_name.clone()),
            location: Some(param.location),
            content_type: None,
            setter: param.ident.to_string(),
            required: param.required,
            has_parts: false,
            ty: Some(values::rust_type(&param.ty)),
            values: values::typed(values::fitting(legal, param.location), &param.ty),
        }
    }

    fn body(&self, body: &Body) -> Vec<CallArgument> {
        let place = self.document.place(&body.origin);
        let place = place.and_then(|it| self.document.resolve(&it));
        let contents = place.map(|it| it.entries("content")).unwrap_or_default();
        let slot = |(index, content): (usize, &BodyContent)| {
            let found = contents.iter().find(|(name, _)| *name == content.content_type);
            let schema = found.and_then(|(_, content)| content.key("schema"));
            let legal = schema.map(|it| values::legal(self.maker, &it));
            let mut legal = legal.unwrap_or_default();
            legal.retain(|value| !is_nothing(value));
            if content.media == Media::Text {
                legal.retain(Value::is_string);
                if legal.is_empty() {
                    // No document says which text stands for an object.
                    legal.push("<text/>".into());
                }
            }
            if content.media == Media::Lines {
                let one = |value: Value| {
                    if value.is_array() { value } else { vec![value].into() }
                };
                legal = legal.into_iter().map(one).collect();
                legal.retain(|lines| lines.as_array().is_some_and(|it| !it.is_empty()));
            }
            if content.media == Media::Multipart {
                legal.retain(Value::is_object);
            }
            let is_file = content.media == Media::Binary;
            CallArgument {
                wire_name: None,
                location: None,
                content_type: Some(content.content_type.clone()),
                setter: content.setter.to_string(),
                required: body.required && index == 0,
                has_parts: content.media == Media::Multipart,
                ty: Some(values::rust_type(&content.ty))
                    .filter(|_| !content.rewrites_json),
                values: if is_file { vec!["text".into()] } else { legal },
            }
        };
        body.contents.iter().enumerate().map(slot).collect()
    }
}

/// Returns a status for which an outcome stands.
fn code(outcome: &Outcome, all: &[Outcome]) -> u16 {
    let is_free =
        |code: &u16| all.iter().all(|other| other.status != Status::Exact(*code));
    match outcome.status {
        Status::Exact(code) => code,
        Status::Range(first) => {
            let first = u16::from(first) * 100;
            (first..first + 100).find(is_free).unwrap_or(first)
        }
        Status::Default if outcome.success => 200,
        // Not one that a client tries again.
        Status::Default => (500..600).find(is_free).unwrap_or(500),
    }
}
