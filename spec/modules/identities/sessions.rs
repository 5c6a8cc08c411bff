//! Signed out, everywhere.

use crate::models::{ManageSessionsBody, ManageSessionsBodyAction};
use crate::{Error, Ory};

/// As many IDs as a request may have.
const MOST: usize = 500;

/// The sessions of some users, or of all of them.
///
/// OAuth 2.0 tokens and sessions that were turned into a JSON Web Token stay valid.
///
/// ```no_run
/// # use ory_sdk::{Error, Ory, identities::SessionsOf};
/// # async fn run(ory: &Ory) -> Result<(), Error> {
/// let ended = SessionsOf::identities(["7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34"]).end(ory).await?;
/// println!("{ended} sessions were ended");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
#[must_use = "no session is ended before `end` or `delete`"]
pub struct SessionsOf(Of);

#[derive(Debug, Clone)]
enum Of {
    Identities(Vec<String>),
    Everybody,
}

impl SessionsOf {
    /// The sessions of these identities: any number of IDs. One without sessions is no error.
    ///
    /// An ID `*` is no ID here: it is left out, since Ory would take it for everybody.
    pub fn identities<S: Into<String>>(ids: impl IntoIterator<Item = S>) -> Self {
        let ids = ids.into_iter().map(Into::into).filter(|id| id != "*");
        Self(Of::Identities(ids.collect()))
    }

    /// All sessions of the project.
    pub fn everybody() -> Self {
        Self(Of::Everybody)
    }

    /// Ends the sessions and keeps their records for an audit. Returns how many there were.
    pub async fn end(self, ory: &Ory) -> Result<u64, Error> {
        self.manage(ory, &ManageSessionsBodyAction::Disable).await
    }

    /// Ends the sessions and deletes their records. Returns how many there were. There is no undo.
    pub async fn delete(self, ory: &Ory) -> Result<u64, Error> {
        self.manage(ory, &ManageSessionsBodyAction::Delete).await
    }

    async fn manage(
        self,
        ory: &Ory,
        action: &ManageSessionsBodyAction,
    ) -> Result<u64, Error> {
        let lists = match self.0 {
            Of::Everybody => vec![vec!["*".to_owned()]],
            Of::Identities(ids) => ids.chunks(MOST).map(<[String]>::to_vec).collect(),
        };
        let mut all = 0;
        for list in lists {
            let body = ManageSessionsBody::new(action.clone()).identities(list);
            loop {
                // The same once more does no harm.
                let call = ory.identity().manage_sessions(body.clone());
                let answer = call.idempotent().await?;
                let processed = answer.processed.unwrap_or_default();
                all += u64::try_from(processed).unwrap_or_default();
                // A server that says that there is more for ever is not asked for ever.
                if answer.more != Some(true) || processed <= 0 {
                    break;
                }
            }
        }
        Ok(all)
    }
}
