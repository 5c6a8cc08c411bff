//! Parameters: of the path item, of the operation, and of a form.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Place};
use crate::document::openapi::{Parameter, ReferenceOr};
use crate::document::{Found, Slot};
use crate::extensions::SENSITIVE;
use crate::lower::codes;
use crate::lower::naming::local;
use crate::model::{
    Body, Constraints, Doc, Ident, Location, Param, ParamStyle, PathPart, Scalar,
    TypeRef,
};
use crate::shape::layers::Layers;
use crate::source::Pointer;

use super::{Lowering, style};

/// A parameter as an operation or its path names it.
pub(super) struct Declared<'a> {
    pub(super) found: Found<'a, Parameter>,
    /// What it says, or what stands beside a reference to it, of whether it is a secret.
    pub(super) marked: Option<bool>,
}

/// A parameter that lacks its name alone, as that depends on all others.
pub(super) struct Unnamed {
    wire_name: String,
    location: Location,
    required: bool,
    make: Box<dyn FnOnce(Ident) -> Param>,
}

impl Unnamed {
    pub(super) fn new(
        wire_name: &str,
        location: Location,
        required: bool,
        make: impl FnOnce(Ident) -> Param + 'static,
    ) -> Self {
        Self {
            wire_name: wire_name.to_owned(),
            location,
            required,
            make: Box::new(make),
        }
    }
}

impl<'a> Lowering<'_, 'a, '_> {
    /// Returns the parameters, required ones first, and the body unless it is flattened into them.
    /// Names in the path that no parameter has are given one.
    pub(super) fn sent(&mut self, path: &mut [PathPart]) -> (Vec<Param>, Option<Body>) {
        let mut params = self.declared(path);
        let form = self.form();
        // A form is its fields: nothing else is called `body` then.
        let has_body = form.is_none() && self.site.operation.request_body.is_some();
        params.extend(form.unwrap_or_default());
        params.sort_by_key(|param| order(param, path));
        let wire: Vec<_> = params
            .iter()
            .map(|param| (param.wire_name.as_str(), param.location))
            .collect();
        let idents = local::params(&wire, has_body, self.schemas.splitter);
        let body = self.body(&idents);
        let params = params.into_iter().zip(idents);
        (params.map(|(param, ident)| (param.make)(ident)).collect(), body)
    }

    fn declared(&mut self, path: &[PathPart]) -> Vec<Unnamed> {
        let site = self.site;
        let operation_at = site.written_at.clone();
        let shared = self.found(&site.item_at, &site.item.parameters);
        let own = self.found(&operation_at, &site.operation.parameters);
        let key = |declared: &Declared<'a>| {
            let parameter = declared.found.item;
            (style::location(parameter), parameter.parameter_data_ref().name.as_str())
        };
        let overridden =
            |one: &Declared<'a>| own.iter().any(|other| key(one) == key(other));
        let shared = shared.into_iter().filter(|found| !overridden(found));
        let all: Vec<_> = shared.collect::<Vec<_>>().into_iter().chain(own).collect();
        self.check_query(&all);
        let mut params: Vec<Unnamed> = Vec::new();
        let mut places: BTreeMap<_, Pointer> = BTreeMap::new();
        for declared in &all {
            let (_, name) = key(declared);
            let found = &declared.found;
            if let Some(first) = places.get(&key(declared)) {
                let message = format!("the parameter `{name}` is declared twice");
                let first = Place::Pointer(first.clone());
                self.report(
                    Diagnostic::error(codes::PARAM_TWICE, &found.at, message)
                        .related(first, "the first one"),
                );
                continue;
            }
            if let Some(param) = self.param(declared, path) {
                places.insert(key(declared), found.at.clone());
                params.push(param);
            }
        }
        self.add_missing(&mut params, path);
        params
    }

    fn found(
        &mut self,
        at: &Pointer,
        nodes: &'a [ReferenceOr<Parameter>],
    ) -> Vec<Declared<'a>> {
        let at = at.child("parameters");
        let mut all = Vec::new();
        for (index, node) in nodes.iter().enumerate() {
            let slot = Slot::new(at.child(index), node);
            let document = self.schemas.shapes.document;
            match document.resolve(&slot) {
                Some(found) => {
                    let marked = document.extension(&slot, SENSITIVE);
                    let marked = marked.and_then(Value::as_bool);
                    all.push(Declared { found, marked });
                }
                None => {
                    let message =
                        "the target of the reference is not a parameter of the document";
                    self.report(Diagnostic::error(
                        codes::OPERATION_DANGLING,
                        &slot.at,
                        message,
                    ));
                }
            }
        }
        all
    }

    /// Gives names in the path that no parameter has one.
    fn add_missing(&mut self, params: &mut Vec<Unnamed>, path: &[PathPart]) {
        for part in path {
            let PathPart::Param(name) = part else { continue };
            let known = |param: &Unnamed| {
                param.location == Location::Path && param.wire_name == *name
            };
            if params.iter().any(known) {
                continue;
            }
            let site = self.site;
            let at = &site.at;
            let message = format!(
                "the path has `{{{name}}}`, and no parameter of that name; it is \
                    read as a string"
            );
            let help = format!(
                "add `{{name: {name}, in: path, required: true, schema: {{type: \
                    string}}}}` to its `parameters`"
            );
            self.report(Diagnostic::warning(codes::PATH_PARAM, at, message).help(help));
            let (wire_name, origin, place) = (name.clone(), at.clone(), Location::Path);
            let layers = Layers::none();
            let sensitive = self.schemas.is_secret_param(name, place, None, &layers, at);
            params.push(Unnamed::new(name, place, true, move |ident| Param {
                wire_name,
                ident,
                location: place,
                ty: TypeRef::Scalar(Scalar::String),
                required: true,
                style: ParamStyle::Simple,
                reserved: false,
                content_type: None,
                sensitive,
                deprecated: false,
                constraints: Constraints::default(),
                doc: Doc::default(),
                origin,
            }));
        }
    }
}

/// Path parameters first, as the path has them, then the other required ones, then the rest; each
/// kind stays as it is, as sorting is stable.
fn order(param: &Unnamed, path: &[PathPart]) -> (bool, usize) {
    let in_path =
        path.iter().position(|part| *part == PathPart::Param(param.wire_name.clone()));
    match (param.location, in_path) {
        (Location::Path, Some(position)) => (false, position),
        _ => (!param.required, usize::MAX),
    }
}
