//! Styles of parameters (OpenAPI 3.0.3, "Style Values").

use crate::document::openapi::{
    Parameter, ParameterSchemaOrContent, PathStyle, QueryStyle,
};
use crate::model::{Location, Media, ParamStyle};

use super::media::media;

/// What the value of a parameter looks like, as far as writing it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// One piece of text.
    Scalar,
    /// Several pieces of text.
    List,
    /// Keys and values.
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

/// Returns how a value of a form is written, or what the SDK does not know how to write.
pub(super) fn style(parameter: &Parameter, form: Form) -> Result<ParamStyle, String> {
    let data = parameter.parameter_data_ref();
    if let ParameterSchemaOrContent::Content(content) = &data.format {
        let json = content.keys().any(|name| media(name) == Media::Json);
        return if json {
            Ok(ParamStyle::Json)
        } else {
            Err("`content` that is not JSON".to_owned())
        };
    }
    match parameter {
        Parameter::Query { style, .. } => query(style, data.explode, form),
        Parameter::Path {
            style: PathStyle::Matrix, ..
        } => Err("the style `matrix`".to_owned()),
        Parameter::Path {
            style: PathStyle::Label, ..
        } => Err("the style `label`".to_owned()),
        Parameter::Path { .. } | Parameter::Header { .. } if form == Form::Object => {
            Err("an object".to_owned())
        }
        Parameter::Path { .. } | Parameter::Header { .. } => Ok(ParamStyle::Simple),
        Parameter::Cookie { .. } => match form {
            Form::Scalar => Ok(ParamStyle::Simple),
            Form::List => Ok(ParamStyle::Form),
            Form::Object => Err("an object in a cookie".to_owned()),
        },
    }
}

fn query(
    style: &QueryStyle,
    explode: Option<bool>,
    form: Form,
) -> Result<ParamStyle, String> {
    // A style that joins values is exploded only when told so: `explode` is on for `form` alone.
    let exploded = explode.unwrap_or(*style == QueryStyle::Form);
    match (style, form) {
        (QueryStyle::DeepObject, Form::Object) => Ok(ParamStyle::DeepObject),
        (QueryStyle::DeepObject, _) => {
            Err("the style `deepObject` for what is no object".to_owned())
        }
        (_, Form::Object) => Err("an object in a query without `deepObject`".to_owned()),
        (_, Form::Scalar) | (QueryStyle::Form, Form::List) if exploded => {
            Ok(ParamStyle::FormExploded)
        }
        (_, Form::List) if exploded => Ok(ParamStyle::FormExploded),
        (QueryStyle::Form, _) => Ok(ParamStyle::Form),
        (QueryStyle::SpaceDelimited, _) => Ok(ParamStyle::SpaceDelimited),
        (QueryStyle::PipeDelimited, _) => Ok(ParamStyle::PipeDelimited),
    }
}
