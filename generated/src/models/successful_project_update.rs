use crate::models;
use crate::runtime::json;

/// The answer to a change of a project: its new state, and what Ory left out.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SuccessfulProjectUpdate {
    /// The project after the change. Its `revision_id` is the base of your next change.
    pub project: models::Project,
    /// The settings that Ory found but did not take over, for example ports and logging. Empty
    /// if everything was taken over, though unknown keys may vanish without a warning.
    pub warnings: Vec<models::Warning>,
}

#[cfg(feature = "test-util")]
impl SuccessfulProjectUpdate {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        project: crate::models::Project,
        warnings: impl IntoIterator<Item = crate::models::Warning>,
    ) -> Self {
        Self {
            project,
            warnings: warnings.into_iter().collect(),
        }
    }
}

impl json::Decode for SuccessfulProjectUpdate {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut project: Option<models::Project> = None;
        let mut warnings: Option<Vec<models::Warning>> = None;
        r.object([
            ("project", &mut json::Required(&mut project)),
            ("warnings", &mut json::OrEmpty(&mut warnings)),
        ])?;
        let Some(project) = project else {
            return Err(r.lacks("project"));
        };
        let Some(warnings) = warnings else {
            return Err(r.lacks("warnings"));
        };
        Ok(Self { project, warnings })
    }
}

impl json::Encode for SuccessfulProjectUpdate {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("project", &self.project), ("warnings", &self.warnings)]);
    }
}

json::serde_impls!(SuccessfulProjectUpdate);
