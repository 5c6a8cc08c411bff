//! Parameters: of the path item, of the operation, and of a form.

use crate::diagnostic::{Diagnostic, Place};
use crate::document::openapi::{
    Parameter, ParameterData, ParameterSchemaOrContent, ReferenceOr,
};
use crate::document::{Found, JsonType, Schema, Slot};
use crate::lower::codes;
use crate::lower::naming::local;
use crate::lower::schema::class::{Class, classify};
use crate::lower::schema::constraints::constraints;
use crate::model::{
    Body, Constraints, Doc, Ident, Location, Param, ParamStyle, PathPart, Scalar,
    TypeRef,
};
use crate::source::Pointer;

use super::style::{self, Form};
use super::{Lowering, media};

/// Headers that OpenAPI gives other ways to say.
const IGNORED_HEADERS: &[&str] = &["accept", "authorization", "content-type"];

impl<'a> Lowering<'_, 'a, '_> {
    /// Returns the parameters, required ones first, and the body unless it is flattened into them. Names in the path
    /// that no parameter has are given one.
    pub(super) fn sent(&mut self, path: &mut [PathPart]) -> (Vec<Param>, Option<Body>) {
        let mut params = self.declared(path);
        let mut body = self.body();
        if let Some(form) = self.form() {
            params.extend(form);
            body = None;
        }
        params.sort_by_key(|param| order(param, path));
        let wire: Vec<_> = params
            .iter()
            .map(|param| (param.wire_name.as_str(), param.location))
            .collect();
        let idents = local::params(&wire, self.schemas.splitter);
        if let Some(body) = &mut body {
            body.ident = local::free(&["body", "request_body"], &idents);
        }
        for (param, ident) in params.iter_mut().zip(idents) {
            param.ident = ident;
        }
        (params, body)
    }

    fn declared(&mut self, path: &[PathPart]) -> Vec<Param> {
        let site = self.site;
        let operation_at = site.item_at.child(site.method_name);
        let shared = self.found(&site.item_at, &site.item.parameters);
        let own = self.found(&operation_at, &site.operation.parameters);
        let key = |found: &Found<'a, Parameter>| {
            (style::location(found.item), found.item.parameter_data_ref().name.as_str())
        };
        let overridden =
            |one: &Found<'a, Parameter>| own.iter().any(|other| key(one) == key(other));
        let shared = shared.into_iter().filter(|found| !overridden(found));
        let all: Vec<_> = shared.collect::<Vec<_>>().into_iter().chain(own).collect();
        let mut params: Vec<Param> = Vec::new();
        for found in &all {
            let (location, name) = key(found);
            let twin = params
                .iter()
                .find(|param| param.location == location && param.wire_name == name);
            if let Some(twin) = twin {
                let message = format!("the parameter `{name}` is there twice");
                let first = Place::Pointer(twin.origin.clone());
                self.report(
                    Diagnostic::error(codes::PARAM_TWICE, &found.at, message)
                        .related(first, "the first one"),
                );
                continue;
            }
            params.extend(self.param(found, path));
        }
        self.add_missing(&mut params, path);
        params
    }

    fn found(
        &mut self,
        at: &Pointer,
        nodes: &'a [ReferenceOr<Parameter>],
    ) -> Vec<Found<'a, Parameter>> {
        let at = at.child("parameters");
        let mut all = Vec::new();
        for (index, node) in nodes.iter().enumerate() {
            let slot = Slot::new(at.child(index), node);
            match self.schemas.document.resolve(&slot) {
                Some(found) => all.push(found),
                None => {
                    let message = "the reference leads to no parameter of the document";
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

    fn param(
        &mut self,
        found: &Found<'a, Parameter>,
        path: &[PathPart],
    ) -> Option<Param> {
        let data = found.item.parameter_data_ref();
        let location = style::location(found.item);
        if !self.is_sendable(data, location, &found.at, path) {
            return None;
        }
        let required = data.required || location == Location::Path;
        let slot = match &data.format {
            ParameterSchemaOrContent::Schema(node) => {
                Some(Slot::new(found.at.child("schema"), node))
            }
            ParameterSchemaOrContent::Content(content) => {
                media::ordered(content).first().and_then(|(name, media_type)| {
                    let at = found.at.child("content").child(name).child("schema");
                    Some(Slot::new(at, media_type.schema.as_ref()?))
                })
            }
        };
        let layers =
            slot.as_ref().map(|slot| self.schemas.layers(slot)).unwrap_or_default();
        let inner = layers.last().map(|schema| classify(self.schemas.document, schema));
        let style = style::style(found.item, self.form_of(inner.as_ref()));
        let style = match style {
            Ok(style) => style,
            Err(what) => {
                self.report_style(data, required, &what, &found.at);
                return None;
            }
        };
        let ty = match &slot {
            Some(slot) => self.schemas.item(slot).ty,
            None => TypeRef::Json,
        };
        let ty = if style == ParamStyle::Json {
            ty
        } else {
            self.plain(ty, inner.as_ref(), &found.at)
        };
        self.schemas.report_default(&layers, inner.as_ref(), &found.at);
        let mut constraints = constraints(&layers, inner.as_ref());
        constraints.example = constraints.example.or_else(|| data.example.clone());
        Some(Param {
            wire_name: data.name.clone(),
            ident: Ident::new("param"),
            location,
            ty,
            required,
            style,
            sensitive: is_sensitive(data, location, &layers),
            deprecated: data.deprecated.unwrap_or_default(),
            constraints,
            doc: Doc { summary: None, description: data.description.clone() },
            origin: found.at.clone(),
        })
    }

    /// Returns whether a parameter of that name can be sent there, and says so if not.
    fn is_sendable(
        &mut self,
        data: &ParameterData,
        location: Location,
        at: &Pointer,
        path: &[PathPart],
    ) -> bool {
        let name = data.name.as_str();
        match location {
            Location::Path
                if !path
                    .iter()
                    .any(|part| *part == PathPart::Param(name.to_owned())) =>
            {
                let message = format!(
                    "the path has no `{{{name}}}`, so this parameter is left out"
                );
                self.report(Diagnostic::warning(codes::PATH_PARAM, at, message));
                false
            }
            Location::Header
                if IGNORED_HEADERS.contains(&name.to_ascii_lowercase().as_str()) =>
            {
                let message = format!("OpenAPI has parameters called `{name}` ignored");
                self
                    .report(Diagnostic::warning(codes::IGNORED_HEADER, at, message).help(
                    "use `security`, `requestBody` or the media types of the responses",
                ));
                false
            }
            Location::Header if !is_header_name(name) => {
                let message = format!("no header can be called {name:?}");
                self.report(Diagnostic::error(
                    codes::HEADER_NAME,
                    &at.child("name"),
                    message,
                ));
                false
            }
            _ => true,
        }
    }

    fn report_style(
        &mut self,
        data: &ParameterData,
        required: bool,
        what: &str,
        at: &Pointer,
    ) {
        let name = &data.name;
        let message =
            format!("the parameter `{name}` uses {what}, which is not supported");
        self.report(if required {
            Diagnostic::error(codes::PARAM_STYLE, at, message)
        } else {
            let help = "it is optional, and left out";
            Diagnostic::warning(codes::SKIPPED_PARAM, at, message).help(help)
        });
    }

    fn form_of(&self, inner: Option<&Class<'a>>) -> Form {
        match inner {
            Some(Class::List(_)) => Form::List,
            Some(Class::Struct(_) | Class::Map(_)) => Form::Object,
            _ => Form::Scalar,
        }
    }

    /// Returns the type that a parameter is given as: what is neither a scalar nor an enum nor a list of such is given
    /// as the text that is sent.
    fn plain(
        &mut self,
        ty: TypeRef,
        inner: Option<&Class<'a>>,
        at: &Pointer,
    ) -> TypeRef {
        let text = TypeRef::Scalar(Scalar::String);
        match (ty, inner) {
            (TypeRef::Scalar(Scalar::Bytes) | TypeRef::Json, _) => text,
            (_, Some(Class::Union(_))) => {
                let message = "a parameter of one of several types is given as text";
                self.report(Diagnostic::warning(codes::PARAM_AS_TEXT, at, message));
                text
            }
            (TypeRef::List(mut item), Some(Class::List(items))) => {
                let layers = items
                    .as_ref()
                    .map(|slot| self.schemas.layers(slot))
                    .unwrap_or_default();
                let class =
                    layers.last().map(|schema| classify(self.schemas.document, schema));
                if !matches!(
                    class,
                    Some(Class::Scalar(_) | Class::StringEnum(_) | Class::IntEnum(_))
                ) {
                    if !matches!(class, None | Some(Class::Json(None))) {
                        let message = "the items of this parameter are given as text";
                        self.report(Diagnostic::warning(
                            codes::PARAM_AS_TEXT,
                            at,
                            message,
                        ));
                    }
                    item.ty = text;
                }
                TypeRef::List(item)
            }
            (ty, _) => ty,
        }
    }

    /// Gives names in the path that no parameter has one.
    fn add_missing(&mut self, params: &mut Vec<Param>, path: &[PathPart]) {
        for part in path {
            let PathPart::Param(name) = part else { continue };
            let known = |param: &Param| {
                param.location == Location::Path && param.wire_name == *name
            };
            if params.iter().any(known) {
                continue;
            }
            let at = &self.site.at;
            let message = format!(
                "the path has `{{{name}}}`, and no parameter of that name; it is taken as a string"
            );
            self.report(Diagnostic::warning(codes::PATH_PARAM, at, message));
            params.push(Param {
                wire_name: name.clone(),
                ident: Ident::new("param"),
                location: Location::Path,
                ty: TypeRef::Scalar(Scalar::String),
                required: true,
                style: ParamStyle::Simple,
                sensitive: false,
                deprecated: false,
                constraints: Constraints::default(),
                doc: Doc::default(),
                origin: self.site.at.clone(),
            });
        }
    }
}

/// Path parameters first, as the path has them, then the other required ones, then the rest; each kind stays as it
/// is, as sorting is stable.
fn order(param: &Param, path: &[PathPart]) -> (bool, usize) {
    let in_path =
        path.iter().position(|part| *part == PathPart::Param(param.wire_name.clone()));
    match (param.location, in_path) {
        (Location::Path, Some(position)) => (false, position),
        _ => (!param.required, usize::MAX),
    }
}

/// Cookies carry sessions, whatever the document says of them.
fn is_sensitive(
    data: &ParameterData,
    location: Location,
    layers: &[Schema<'_>],
) -> bool {
    let marked = data.extensions.get("x-sdk-sensitive").and_then(|flag| flag.as_bool());
    let password = |layer: &Schema<'_>| {
        layer.flag("x-sdk-sensitive")
            || layer.ty == Some(JsonType::String)
                && layer.format.as_deref() == Some("password")
    };
    let cookie = location == Location::Cookie
        || location == Location::Header && data.name.eq_ignore_ascii_case("cookie");
    marked.unwrap_or(cookie || layers.iter().any(password))
}

/// Returns whether a text is a field name of RFC 9110.
fn is_header_name(name: &str) -> bool {
    let token =
        |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(token)
}
