//! The calls.

use std::num::NonZeroUsize;

use serde_json::Value;

use super::allowed::allowed;
use super::batch::{self, CheckFailure};
use super::changes::Changes;
use super::tree::Tree;
use crate::models::{BatchCheckPermissionBody, Relationship, SubjectSet};
use crate::{Error, Ory};

/// How many checks Ory Keto takes at once, unless it is configured otherwise.
const BATCH: NonZeroUsize = NonZeroUsize::new(10).expect("it is not zero");

/// Asks about permissions, and changes what they rest on. Cheap to clone.
///
/// Tuples are [`RelationTuple`](super::RelationTuple)s, or relationships as the API has them.
#[derive(Debug, Clone)]
pub struct Permissions {
    ory: Ory,
    max_depth: Option<i64>,
    batch: NonZeroUsize,
}

impl Permissions {
    /// Returns questions to the project of a client, which has a key of it.
    #[must_use]
    pub fn new(ory: &Ory) -> Self {
        Self {
            ory: ory.clone(),
            max_depth: None,
            batch: BATCH,
        }
    }

    /// Sets how many steps from one relationship to the next a check may take, and how many levels a tree has. It can
    /// only lower the limit of the server. What lies deeper is not found, so the answer is no.
    #[must_use]
    pub fn max_depth(mut self, steps: u32) -> Self {
        self.max_depth = Some(steps.into());
        self
    }

    /// Sets how many checks go in one call of [`check_all`](Self::check_all): 10 unless it is set, which is what Ory Keto
    /// takes unless it is configured otherwise.
    #[must_use]
    pub fn batch_size(mut self, checks: NonZeroUsize) -> Self {
        self.batch = checks;
        self
    }

    /// Returns whether the subject has the relation: yes or no.
    ///
    /// # Errors
    ///
    /// Nothing was decided. Let nobody in.
    pub async fn check(&self, tuple: impl Into<Relationship>) -> Result<bool, Error> {
        let tuple = tuple.into();
        let call = self.ory.permission().check_permission().max_depth(self.max_depth);
        let call = call.namespace(tuple.namespace).object(tuple.object);
        let call = call.relation(tuple.relation).subject_id(tuple.subject_id);
        let call = match tuple.subject_set {
            Some(set) => call
                .subject_set_namespace(set.namespace)
                .subject_set_object(set.object)
                .subject_set_relation(set.relation),
            None => call,
        };
        Ok(call.await?.allowed)
    }

    /// Returns the same as [`check`](Self::check), by the operation that says no with status 403. It is for servers that
    /// offer nothing else.
    ///
    /// # Errors
    ///
    /// Nothing was decided; a 403 without `allowed: false` in its body is such an error, too.
    pub async fn check_by_status(
        &self,
        tuple: impl Into<Relationship>,
    ) -> Result<bool, Error> {
        let tuple = tuple.into();
        let call = self.ory.permission().check_permission_or_error();
        let call = call.max_depth(self.max_depth);
        let call = call.namespace(tuple.namespace).object(tuple.object);
        let call = call.relation(tuple.relation).subject_id(tuple.subject_id);
        let call = match tuple.subject_set {
            Some(set) => call
                .subject_set_namespace(set.namespace)
                .subject_set_object(set.object)
                .subject_set_relation(set.relation),
            None => call,
        };
        allowed(call.await)
    }

    /// Returns a result for each question, in their order.
    ///
    /// They go in calls of [`batch_size`](Self::batch_size) questions, one call after the other. A question that cannot be
    /// decided, and a call that is refused, leave the others as they are. Where a call gets no answer (no connection,
    /// a time-out, a 5xx), those after it are not sent, and fail as it did.
    pub async fn check_all(
        &self,
        tuples: impl IntoIterator<Item = impl Into<Relationship>>,
    ) -> Vec<Result<bool, CheckFailure>> {
        let tuples: Vec<Relationship> = tuples.into_iter().map(Into::into).collect();
        let mut results = Vec::with_capacity(tuples.len());
        for some in tuples.chunks(self.batch.get()) {
            match self.check_some(some).await {
                Ok(answers) => results.extend(answers),
                Err(error) if matches!(error.status(), Some(400..500)) => {
                    results.extend(vec![Err(CheckFailure::Call(error)); some.len()]);
                }
                Err(error) => {
                    results.resize(tuples.len(), Err(CheckFailure::Call(error)));
                    break;
                }
            }
        }
        results
    }

    async fn check_some(
        &self,
        tuples: &[Relationship],
    ) -> Result<Vec<Result<bool, CheckFailure>>, Error> {
        let body = BatchCheckPermissionBody::new().tuples(tuples.to_vec());
        let call = self.ory.permission().batch_check_permission();
        let answer = call.max_depth(self.max_depth).body(body).await?;
        Ok(batch::results(answer, tuples.len()))
    }

    /// Returns who has a relation to an object, and through what; `None` if nobody has it.
    ///
    /// # Errors
    ///
    /// The call failed. That nobody has the relation is an error in Ory Keto's words, with status 200, and is none
    /// here.
    pub async fn expand(&self, set: &SubjectSet) -> Result<Option<Tree>, Error> {
        let api = self.ory.permission();
        let call = api.expand_permissions(&set.namespace, &set.object, &set.relation);
        match call.max_depth(self.max_depth).await {
            Ok(tree) => Ok(Some(tree.into())),
            Err(Error::Decode(failure)) if says_not_found(failure.raw_body()) => {
                Ok(None)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Makes changes: all of them, or none. Without any, nothing is sent.
    ///
    /// # Errors
    ///
    /// The call failed. If the error [was sent](Error::was_sent) and has no answer, the changes may have been made.
    pub async fn write(&self, changes: Changes) -> Result<(), Error> {
        if changes.is_empty() {
            return Ok(());
        }
        let call = self.ory.relationship().patch_relationships();
        Ok(call.body(changes.into_patches()).await?)
    }
}

/// Returns whether a body has the words of a 404 in place of a tree.
fn says_not_found(body: &[u8]) -> bool {
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    body["code"] == 404 || body["error"]["code"] == 404
}
