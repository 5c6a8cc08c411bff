//! Many identities at once.

use std::ops::Range;
use std::time::Duration;

use super::{Outcome, Report, batch};
use crate::models::{CreateIdentityBody, PatchIdentitiesBody};
use crate::{Error, Ory};

/// How often a batch is sent again that was too much for the rate limit.
const AGAIN: u32 = 5;

/// Creates identities, in batches that Ory takes: of up to 1000, of which up to 200 bring a password in
/// plain text.
///
/// Batches go one after the other, since Ory refuses imports at the same time. One that has an entry that
/// is not valid, or for which there is no time, is halved, so that the others of it are created. If the
/// rate limit is reached (status 429), the same batch is sent again after the time that Ory asks for, or
/// 1, 2, 4, 8 and 16 seconds, on the client's clock. Other errors end the import; so does an answer
/// that got lost.
///
/// An import may be repeated: what is there already is a [conflict](Outcome::Conflict).
#[derive(Debug, Clone)]
#[must_use = "nothing is imported before `run`"]
pub struct Import {
    ory: Ory,
    most: usize,
    timeout: Duration,
}

impl Import {
    /// Returns an import into the project of a client.
    pub fn new(ory: &Ory) -> Self {
        let timeout = Duration::from_secs(120);
        Self {
            ory: ory.clone(),
            most: batch::MOST,
            timeout,
        }
    }

    /// Sets how many identities go into a batch: from 1 to 1000, the most that Ory takes. It is 1000
    /// otherwise.
    pub fn batch(mut self, most: usize) -> Self {
        self.most = most.clamp(1, batch::MOST);
        self
    }

    /// Sets how long a batch may take. It is two minutes otherwise.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Creates identities, and returns what became of each.
    pub async fn run(
        &self,
        identities: impl IntoIterator<Item = CreateIdentityBody>,
    ) -> Report {
        let identities: Vec<CreateIdentityBody> = identities.into_iter().collect();
        let mut outcomes = vec![Outcome::NotSent; identities.len()];
        let mut batches = batch::cut(&identities, self.most);
        batches.reverse();
        while let Some(batch) = batches.pop() {
            match self.send(&identities, &batch).await {
                Ok(results) => outcomes[batch].clone_from_slice(&results),
                Err(error) => match verdict(&error, batch.len()) {
                    Verdict::Halve => {
                        let middle = batch.start + batch.len() / 2;
                        batches.extend([middle..batch.end, batch.start..middle]);
                    }
                    Verdict::Each(outcome) => outcomes[batch].fill(outcome),
                    Verdict::End(outcome) => {
                        outcomes[batch].fill(outcome);
                        return Report {
                            outcomes,
                            error: Some(error),
                        };
                    }
                },
            }
        }
        Report { outcomes, error: None }
    }

    async fn send(
        &self,
        identities: &[CreateIdentityBody],
        batch: &Range<usize>,
    ) -> Result<Vec<Outcome>, Error> {
        let mut again = 0;
        loop {
            let entries = batch::entries(identities, batch);
            let body = PatchIdentitiesBody::new().identities(entries);
            let call = self.ory.identity().batch_patch_identities().body(body);
            let error = match call.timeout(self.timeout).await {
                Ok(answer) => {
                    let results = answer.identities.unwrap_or_default();
                    return Ok(batch::outcomes(batch, &results));
                }
                Err(error) => Error::from(error),
            };
            if error.status() != Some(429) || again == AGAIN {
                return Err(error);
            }
            let wait = Duration::from_secs(1 << again);
            let wait = error.retry_after().unwrap_or(wait);
            again += 1;
            self.ory.as_ref().shared().clock.sleep(wait).await;
        }
    }
}

/// What an error means for a batch.
enum Verdict {
    Halve,
    /// It means the same for each entry, and the import goes on.
    Each(Outcome),
    /// The import ends.
    End(Outcome),
}

fn verdict(error: &Error, entries: usize) -> Verdict {
    let reason = || error.reason().unwrap_or("no reason given".into()).into_owned();
    match error.status() {
        Some(400 | 413 | 504) if entries > 1 => Verdict::Halve,
        Some(400 | 413) => Verdict::Each(Outcome::Invalid { reason: reason() }),
        // None was created, as each has a conflict.
        Some(409) => Verdict::Each(Outcome::Conflict { reason: reason() }),
        Some(504) => Verdict::Each(Outcome::Unknown),
        Some(401 | 403 | 404 | 429) => Verdict::End(Outcome::NotSent),
        _ if !error.was_sent() => Verdict::End(Outcome::NotSent),
        _ => Verdict::End(Outcome::Unknown),
    }
}
