//! Styles of parameters (OpenAPI 3.0.4, "Style Values").

use crate::document::openapi::{
    Parameter, ParameterSchemaOrContent, PathStyle, QueryStyle,
};
use crate::lower::media::media;
use crate::model::{Location, Media, ParamStyle};

/// What the value of a parameter looks like, as far as writing it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// One piece of text.
    Scalar,
    /// Several pieces of text.
    List,
    /// Keys and values, or any of the three.
    Object,
}

/// Returns where a parameter travels.
pub(super) fn location(parameter: &Parameter) -> Location {
    match parameter {
        Parameter::Path { .. } => Location::Path,
        Parameter::Query { .. } => Location::Query,
        Parameter::Header { .. } => Location::Header,
        Parameter::Cookie { .. } => Location::Cookie,
    }
}

/// Returns how a value of a form is written.
///
/// `explode` is told from its absence only where it makes a difference; an exploded list in the
/// styles that join by spaces or pipes has one form, which is that of `form`.
pub(super) fn style(parameter: &Parameter, form: Form) -> ParamStyle {
    let data = parameter.parameter_data_ref();
    if let ParameterSchemaOrContent::Content(content) = &data.format {
        let json = content.keys().any(|name| media(name) == Media::Json);
        return if json { ParamStyle::Json } else { ParamStyle::Simple };
    }
    let exploded = |by_default: bool| data.explode.unwrap_or(by_default);
    let whole = form == Form::Scalar;
    match parameter {
        Parameter::Query { style, .. } => match style {
            QueryStyle::DeepObject => ParamStyle::DeepObject,
            QueryStyle::Form if !exploded(true) => ParamStyle::Form,
            QueryStyle::SpaceDelimited if !exploded(false) => ParamStyle::SpaceDelimited,
            QueryStyle::PipeDelimited if !exploded(false) => ParamStyle::PipeDelimited,
            _ => ParamStyle::FormExploded,
        },
        Parameter::Path { style, .. } => match (style, exploded(false) && !whole) {
            (PathStyle::Matrix, false) => ParamStyle::Matrix,
            (PathStyle::Matrix, true) => ParamStyle::MatrixExploded,
            (PathStyle::Label, false) => ParamStyle::Label,
            (PathStyle::Label, true) => ParamStyle::LabelExploded,
            (PathStyle::Simple, exploded) => simple(exploded, form),
        },
        Parameter::Header { .. } => simple(exploded(false), form),
        Parameter::Cookie { .. } if whole => ParamStyle::Simple,
        Parameter::Cookie { .. } if exploded(true) => ParamStyle::FormExploded,
        Parameter::Cookie { .. } => ParamStyle::Form,
    }
}

fn simple(exploded: bool, form: Form) -> ParamStyle {
    match form {
        Form::Object if exploded => ParamStyle::SimpleExploded,
        _ => ParamStyle::Simple,
    }
}
