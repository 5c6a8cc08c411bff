//! One parameter.

use crate::diagnostic::Diagnostic;
use crate::document::openapi::{ParameterData, ParameterSchemaOrContent};
use crate::document::{Document, SchemaSlot};
use crate::extensions::PAGING;
use crate::lower::codes;
use crate::lower::media;
use crate::lower::schema::constraints::constraints;
use crate::model::{Doc, Item, Location, Param, ParamStyle, PathPart, Scalar, TypeRef};
use crate::shape::class::{Alternative, Class};
use crate::shape::layers::Layers;
use crate::source::Pointer;

use super::params::{Declared, Unnamed};
use super::style::{self, Form};
use super::{Lowering, query};

/// Headers that OpenAPI gives other ways to say.
const IGNORED_HEADERS: &[&str] = &["accept", "authorization", "content-type"];

const TEXT: TypeRef = TypeRef::Scalar(Scalar::String);

impl<'a> Lowering<'_, 'a, '_> {
    /// Returns the parameter as it is sent; `None` where it is not sent.
    pub(super) fn param(
        &mut self,
        declared: &Declared<'a>,
        path: &[PathPart],
    ) -> Option<Unnamed> {
        let found = &declared.found;
        let data = found.item.parameter_data_ref();
        let location = style::location(found.item);
        if !self.is_sendable(data, location, &found.at, path) {
            return None;
        }
        let required = data.required || location == Location::Path;
        let slot = slot(self.schemas.shapes.document, data);
        let layers =
            slot.as_ref().map_or_else(Layers::none, |slot| self.schemas.layers(slot));
        let whole =
            query::content(found.item).filter(|_| self.is_whole_query(&found.at));
        let style = match whole {
            Some(content) => self.whole_style(content, form(&layers), &found.at),
            None => style::style(found.item, form(&layers)),
        };
        let ty = slot.map_or(TypeRef::Json, |slot| self.schemas.type_of(&slot));
        let ty = match (style, &data.format) {
            (ParamStyle::Json | ParamStyle::WholeJson, _) => ty,
            (ParamStyle::FormExploded, ParameterSchemaOrContent::Content(_)) => ty,
            (_, ParameterSchemaOrContent::Content(_)) => TEXT,
            _ => self.written(ty, &layers),
        };
        self.schemas.report_default(&layers, &found.at);
        // The token of a page opens no door, whatever it is called.
        let name = if self.is_page_token(data) { "" } else { data.name.as_str() };
        let (marked, at) = (declared.marked, &found.at);
        let sensitive =
            self.schemas.is_secret_param(name, location, marked, &layers, at);
        let mut constraints = constraints(&layers);
        constraints.example = constraints.example.or_else(|| data.example.clone());
        let reserved = query::is_reserved(self.schemas.shapes.document, found);
        let (data, origin) = (data.clone(), found.at.clone());
        Some(Unnamed::new(&data.name.clone(), location, required, move |ident| Param {
            wire_name: data.name,
            ident,
            location,
            ty,
            required,
            style,
            reserved,
            content_type: None,
            sensitive,
            deprecated: data.deprecated.unwrap_or_default(),
            constraints,
            doc: Doc {
                summary: None,
                description: data.description,
            },
            origin,
        }))
    }

    /// Returns whether a parameter takes the token of a page.
    fn is_page_token(&self, data: &ParameterData) -> bool {
        let paging = self.site.operation.extensions.get(PAGING);
        paging.and_then(|it| it.get("token")?.as_str()) == Some(&*data.name)
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
                let message = format!("OpenAPI ignores parameters called `{name}`");
                Diagnostic::warning(codes::IGNORED_HEADER, at, message).help(
                    "use `security`, `requestBody` or the media types of the responses",
                )
            }
            Location::Header if !is_header_name(name) => {
                let message = format!("a header cannot be called {name:?}");
                Diagnostic::error(codes::HEADER_NAME, &at.child("name"), message)
            }
            _ => return true,
        };
        self.report(fault);
        false
    }

    /// Returns the type that a parameter is given as: its own, or text where that says as much.
    fn written(&self, ty: TypeRef, layers: &Layers<'a>) -> TypeRef {
        match layers.class() {
            Some(Class::List(None)) => texts(),
            Some(Class::List(Some(items))) if self.is_any_text(items) => texts(),
            Some(Class::Json(None) | Class::Scalar(Scalar::Bytes)) | None => TEXT,
            Some(Class::Union(slots)) if self.are_text(slots) => TEXT,
            _ => ty,
        }
    }

    /// Returns whether text says as much as the type of a list's elements.
    fn is_any_text(&self, items: &SchemaSlot<'a>) -> bool {
        match self.schemas.layers(items).class() {
            Some(Class::Json(None) | Class::Scalar(Scalar::Bytes)) | None => true,
            Some(Class::Union(slots)) => self.are_text(slots),
            _ => false,
        }
    }

    fn are_text(&self, alternatives: &[Alternative<'a>]) -> bool {
        alternatives.iter().all(|it| self.is_text(&self.schemas.layers(&it.slot)))
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

fn texts() -> TypeRef {
    TypeRef::List(Box::new(Item::new(TEXT, false)))
}

/// Returns the schema of a parameter, or of its preferred content.
fn slot<'a>(document: &'a Document, data: &ParameterData) -> Option<SchemaSlot<'a>> {
    match &data.format {
        ParameterSchemaOrContent::Schema(node) => document.placed(node),
        ParameterSchemaOrContent::Content(content) => {
            document.schema_of(media::ordered(content).first()?.1)
        }
    }
}

fn form(layers: &Layers<'_>) -> Form {
    match layers.class() {
        Some(Class::List(_)) => Form::List,
        Some(Class::Scalar(_) | Class::StringEnum | Class::IntEnum) | None => {
            Form::Scalar
        }
        Some(Class::Json(None)) => Form::Scalar,
        _ => Form::Object,
    }
}

/// Returns whether a text is a field name of RFC 9110.
fn is_header_name(name: &str) -> bool {
    let token =
        |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(token)
}
