//! The query as one parameter (`in: querystring`).

use serde_json::Value;

use super::Lowering;
use super::params::Declared;
use super::style::Form;
use crate::diagnostic::{Diagnostic, Place};
use crate::document::openapi::{MediaType, Parameter, ParameterSchemaOrContent};
use crate::document::{Document, Found};
use crate::lower::codes;
use crate::lower::media::{media, ordered};
use crate::model::{Media, ParamStyle};
use crate::source::Pointer;

impl<'a> Lowering<'_, 'a, '_> {
    /// Returns whether a parameter is the whole query.
    pub(super) fn is_whole_query(&self, at: &Pointer) -> bool {
        let place = self.schemas.shapes.document.value_at(at);
        place.and_then(|it| it.get("in")?.as_str()) == Some("querystring")
    }

    /// Reports what stands beside a parameter that is the whole query, and what it lacks.
    pub(super) fn check_query(&mut self, all: &[Declared<'a>]) {
        let whole = |this: &Self, one: &Declared<'a>| this.is_whole_query(&one.found.at);
        let Some(first) = all.iter().find(|one| whole(self, one)) else { return };
        for one in all {
            let at = &one.found.at;
            let data = one.found.item.parameter_data_ref();
            let is_whole = whole(self, one);
            let is_part = matches!(one.found.item, Parameter::Query { .. }) && !is_whole;
            let fault = if is_whole
                && matches!(data.format, ParameterSchemaOrContent::Schema(_))
            {
                let message = "a parameter that is the whole query needs `content`";
                Diagnostic::error(codes::WHOLE_QUERY, at, message).help(
                    "say which media type it is written as, such as `application/json`",
                )
            } else if is_part || is_whole && *at != first.found.at {
                let name = &first.found.item.parameter_data_ref().name;
                let message = format!(
                    "nothing can stand beside `{name}`, which is the whole query"
                );
                Diagnostic::error(codes::WHOLE_QUERY, at, message)
                    .related(Place::Pointer(first.found.at.clone()), "the whole query")
                    .help("make it a part of that, or say `in: query` in both places")
            } else {
                continue;
            };
            self.report(fault);
        }
    }

    /// Returns how the whole query is written.
    pub(super) fn whole_style(
        &mut self,
        content: (&str, &MediaType),
        form: Form,
        at: &Pointer,
    ) -> ParamStyle {
        let (name, media_type) = content;
        if !media_type.encoding.is_empty() {
            let at = at.child("content").child(name).child("encoding");
            let message = "the encoding of what a query consists of is not used: each key is written once for each of its values";
            self.report(Diagnostic::warning(codes::UNUSED_PART, &at, message));
        }
        match media(name) {
            Media::Form if form == Form::Object => ParamStyle::FormExploded,
            Media::Json => ParamStyle::WholeJson,
            _ => ParamStyle::Whole,
        }
    }
}

/// Returns the media type of a parameter, the preferred one of several.
pub(super) fn content(parameter: &Parameter) -> Option<(&str, &MediaType)> {
    match &parameter.parameter_data_ref().format {
        ParameterSchemaOrContent::Content(content) => ordered(content).first().copied(),
        ParameterSchemaOrContent::Schema(_) => None,
    }
}

/// Returns whether the reserved characters of a parameter stay as they are.
pub(super) fn is_reserved(document: &Document, found: &Found<'_, Parameter>) -> bool {
    let said = || document.value_at(&found.at)?.get("allowReserved");
    match found.item {
        Parameter::Query { allow_reserved, .. } => *allow_reserved,
        Parameter::Path { .. } => said() == Some(&Value::Bool(true)),
        // Their values are not encoded at all.
        Parameter::Header { .. } | Parameter::Cookie { .. } => false,
    }
}
