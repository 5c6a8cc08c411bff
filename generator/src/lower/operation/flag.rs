//! The flag of a request by which a server chooses between one body and a stream.

use crate::model::{Body, Media, Responses, Scalar, TypeKind, TypeRef, resolved};

use super::Lowering;

/// What every API calls the flag that has one. An operation with a stream beside another body and a flag of this name
/// in its request means just that; the header `Accept` alone would be ignored.
const FLAG: &str = "stream";

impl Lowering<'_, '_, '_> {
    /// Returns the flag that the call sets where its response is to be a stream: one of the JSON body.
    pub(super) fn stream_flag(
        &self,
        responses: &Responses,
        body: Option<&Body>,
    ) -> Option<String> {
        responses.stream.as_ref()?;
        let content = body?.contents.first()?;
        if content.media != Media::Json {
            return None;
        }
        let TypeRef::Named(name) = resolved(self.types, &content.ty) else {
            return None;
        };
        let TypeKind::Struct(object) = &self.types.get(name)?.kind else { return None };
        let flag = object.fields.iter().find(|field| field.wire_name == FLAG)?;
        match resolved(self.types, &flag.ty) {
            TypeRef::Scalar(Scalar::Bool) => Some(FLAG.to_owned()),
            _ => None,
        }
    }
}
