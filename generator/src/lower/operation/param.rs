//! One parameter.

use serde_json::Value;

use crate::diagnostic::Diagnostic;
use crate::document::openapi::{
    Parameter, ParameterData, ParameterSchemaOrContent, Schema as Typed,
};
use crate::document::{Found, Slot};
use crate::lower::codes;
use crate::lower::schema::class::Class;
use crate::lower::schema::constraints::constraints;
use crate::lower::schema::layers::Layers;
use crate::model::{
    Doc, Ident, Item, Location, Param, ParamStyle, PathPart, Scalar, TypeRef,
};
use crate::source::Pointer;

use super::style::{self, Form};
use super::{Lowering, media};

/// Headers that OpenAPI gives other ways to say.
const IGNORED_HEADERS: &[&str] = &["accept", "authorization", "content-type"];

const TEXT: TypeRef = TypeRef::Scalar(Scalar::String);

impl<'a> Lowering<'_, 'a, '_> {
    /// Returns the parameter as it is sent, its name in Rust left open; `None` where it is not
    /// sent.
    pub(super) fn param(
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
        let slot = slot(data, &found.at);
        let layers =
            slot.as_ref().map_or_else(Layers::none, |slot| self.schemas.layers(slot));
        let style = match style::style(found.item, form(&layers)) {
            Ok(style) => style,
            Err(what) => {
                self.report_style(data, required, &what, &found.at);
                return None;
            }
        };
        let ty = slot.map_or(TypeRef::Json, |slot| self.schemas.type_of(&slot));
        let ty = match style {
            ParamStyle::Json | ParamStyle::DeepObject => ty,
            _ => self.plain(ty, &layers, &found.at),
        };
        self.schemas.report_default(&layers, &found.at);
        let mut constraints = constraints(&layers);
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
            doc: Doc {
                summary: None,
                description: data.description.clone(),
            },
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
        let in_path = || {
            path.iter()
                .any(|part| matches!(part, PathPart::Param(known) if known == name))
        };
        let fault = match location {
            Location::Path if !in_path() => {
                let message = format!(
                    "the path has no `{{{name}}}`, so this parameter is left out"
                );
                let places = path.iter().filter_map(|part| match part {
                    PathPart::Param(known) => Some(format!("`{{{known}}}`")),
                    PathPart::Literal(_) => None,
                });
                let places = places.collect::<Vec<_>>().join(" and ");
                Diagnostic::warning(codes::PATH_PARAM, at, message).help(
                    if places.is_empty() {
                        format!("put `{{{name}}}` into the path, or say `in: query`")
                    } else {
                        format!("the path has {places}: correct one of the names")
                    },
                )
            }
            Location::Header
                if IGNORED_HEADERS.contains(&name.to_ascii_lowercase().as_str()) =>
            {
                let message = format!("OpenAPI has parameters called `{name}` ignored");
                Diagnostic::warning(codes::IGNORED_HEADER, at, message).help(
                    "use `security`, `requestBody` or the media types of the responses",
                )
            }
            Location::Header if !is_header_name(name) => {
                let message = format!("no header can be called {name:?}");
                Diagnostic::error(codes::HEADER_NAME, &at.child("name"), message)
            }
            _ => return true,
        };
        self.report(fault);
        false
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

    /// Returns the type that a parameter is given as: what is neither a scalar nor an enum nor a
    /// list of such is given as the text that is sent.
    fn plain(&mut self, ty: TypeRef, layers: &Layers<'a>, at: &Pointer) -> TypeRef {
        match layers.class() {
            Some(Class::List(Some(items))) => {
                let layers = self.schemas.layers(items);
                if self.is_text(&layers) {
                    return ty;
                }
                self.report_as_text(&layers, at);
                TypeRef::List(Box::new(Item { ty: TEXT, nullable: false }))
            }
            Some(Class::List(None)) => {
                TypeRef::List(Box::new(Item { ty: TEXT, nullable: false }))
            }
            _ if self.is_text(layers) => ty,
            _ => {
                self.report_as_text(layers, at);
                TEXT
            }
        }
    }

    /// Says that a parameter is given as text, where its type would say more.
    fn report_as_text(&mut self, layers: &Layers<'a>, at: &Pointer) {
        let all_text = |slots: &[Slot<'a, Typed>]| {
            slots.iter().all(|slot| self.is_text(&self.schemas.layers(slot)))
        };
        let nothing_lost = match layers.class() {
            Some(Class::Json(None) | Class::Scalar(_)) | None => true,
            Some(Class::Union(slots)) => all_text(slots),
            _ => false,
        };
        if !nothing_lost {
            let message = "values of this parameter are given as the text that is sent";
            self.report(Diagnostic::warning(codes::PARAM_AS_TEXT, at, message));
        }
    }

    /// Returns whether values have one form as text.
    fn is_text(&self, layers: &Layers<'a>) -> bool {
        match layers.class() {
            Some(Class::StringEnum | Class::IntEnum) => true,
            Some(Class::Scalar(scalar)) => *scalar != Scalar::Bytes,
            _ => false,
        }
    }
}

/// Returns the schema of a parameter, or of its preferred content.
fn slot<'a>(data: &'a ParameterData, at: &Pointer) -> Option<Slot<'a, Typed>> {
    match &data.format {
        ParameterSchemaOrContent::Schema(node) => {
            Some(Slot::new(at.child("schema"), node))
        }
        ParameterSchemaOrContent::Content(content) => {
            let (name, media_type) = *media::ordered(content).first()?;
            let at = at.child("content").child(name).child("schema");
            Some(Slot::new(at, media_type.schema.as_ref()?))
        }
    }
}

fn form(layers: &Layers<'_>) -> Form {
    match layers.class() {
        Some(Class::List(_)) => Form::List,
        Some(Class::Struct | Class::Map(_)) => Form::Object,
        _ => Form::Scalar,
    }
}

/// Cookies carry sessions, whatever the document says of them.
fn is_sensitive(data: &ParameterData, location: Location, layers: &Layers<'_>) -> bool {
    let marked = data.extensions.get("x-sdk-sensitive").and_then(Value::as_bool);
    let cookie = location == Location::Cookie
        || location == Location::Header && data.name.eq_ignore_ascii_case("cookie");
    marked.unwrap_or(cookie || layers.sensitive())
}

/// Returns whether a text is a field name of RFC 9110.
fn is_header_name(name: &str) -> bool {
    let token =
        |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(token)
}
