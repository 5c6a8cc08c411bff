//! The types that error bodies can have.

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// A type of error bodies of an operation: the generated ones and the types that they consist of.
pub trait ApiBody: fmt::Debug + Send + Sync + 'static {}

impl ApiBody for () {}
impl ApiBody for bool {}
impl ApiBody for i32 {}
impl ApiBody for i64 {}
impl ApiBody for u64 {}
impl ApiBody for i128 {}
impl ApiBody for f32 {}
impl ApiBody for f64 {}
impl ApiBody for String {}
impl ApiBody for bytes::Bytes {}
impl ApiBody for serde_json::Value {}
impl ApiBody for super::super::Redirect {}
impl ApiBody for super::super::Timestamp {}
impl ApiBody for super::super::Date {}
impl ApiBody for super::super::Base64 {}
impl ApiBody for super::super::RawJson {}
impl<T: ApiBody> ApiBody for Option<T> {}
impl<T: ApiBody> ApiBody for Vec<T> {}
impl<T: ApiBody> ApiBody for BTreeMap<String, T> {}

/// The error body of an operation for which the document describes none. It has no values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoBody {}

impl ApiBody for NoBody {}

/// The error body of any operation.
#[derive(Clone)]
pub struct Erased(Arc<dyn Any + Send + Sync>);

impl Erased {
    pub(super) fn new(body: impl ApiBody) -> Self {
        Self(Arc::new(body))
    }

    /// Returns the body, if it has this type.
    #[must_use]
    pub fn downcast_ref<T: ApiBody>(&self) -> Option<&T> {
        self.0.downcast_ref()
    }
}

impl fmt::Debug for Erased {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Erased")
    }
}
