//! What a 2xx is that the document does not have, beside one that it has.

use super::{Outcome, Payload, Responses, Status};

/// How such a status is read. One without a body to read is a success that the caller is told about as an error.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Undocumented<'a> {
    /// What its body is read as, the kinds of one status; nothing where documented successes differ.
    pub body: &'a [Outcome],
    /// What it is without a body, if that is a result.
    pub empty: Option<&'a Outcome>,
}

impl Responses {
    /// Returns how a 2xx that the document does not have is read; `None` where it has all of them, or where any is a
    /// success without a body ([`takes_any_success`](Self::takes_any_success)).
    #[must_use]
    pub fn undocumented_success(&self) -> Option<Undocumented<'_>> {
        let successes = || {
            let statuses =
                self.outcomes.chunk_by(|one, other| one.status == other.status);
            statuses.filter(|kinds| {
                matches!(kinds[0].status, Status::Exact(200..=299) | Status::Range(2))
            })
        };
        let has_all = successes().any(|kinds| kinds[0].status == Status::Range(2));
        if has_all || self.takes_any_success() {
            return None;
        }
        let is_empty = |kinds: &&[Outcome]| kinds[0].payload == Payload::Empty;
        // 202 without a body says more than that there is none.
        let empty = successes().filter(is_empty).map(|kinds| &kinds[0]);
        let mut empty = empty.filter(|it| matches!(it.status, Status::Exact(204 | 205)));
        let mut bodies = successes().filter(|kinds| !is_empty(kinds));
        let first = bodies.next().unwrap_or_default();
        let is_same = bodies.all(|other| is_same(first, other));
        Some(Undocumented {
            body: if is_same { first } else { &[] },
            empty: empty.next(),
        })
    }
}

/// Returns whether two statuses have the same kinds of body.
fn is_same(one: &[Outcome], other: &[Outcome]) -> bool {
    let kind =
        |outcome: &Outcome| (outcome.payload.clone(), outcome.content_type.clone());
    one.iter().map(kind).eq(other.iter().map(kind))
}
