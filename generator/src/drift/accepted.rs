//! What maintainers accepted: fingerprints with their reasons, each for one release.

use super::entry::Entry;
use super::report::Report;

/// One accepted change.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Acceptance {
    /// The fingerprint of the change.
    pub fingerprint: String,
    /// The rule, for whoever reads the file.
    pub rule: String,
    /// The place, likewise.
    pub at: String,
    /// The release that brought it, and for which alone it is accepted.
    pub release: String,
    /// Why it was accepted.
    pub reason: String,
}

/// Reads a list of acceptances: TOML, one `[[accepted]]` each. The error says what is wrong.
pub fn read(text: &str) -> Result<Vec<Acceptance>, String> {
    let table: toml::Table =
        text.parse().map_err(|error: toml::de::Error| error.to_string())?;
    let entries = table.get("accepted").and_then(toml::Value::as_array);
    let mut all = Vec::new();
    for entry in entries.into_iter().flatten() {
        let field = |key: &str| {
            let text = entry.get(key).and_then(toml::Value::as_str);
            text.map(ToOwned::to_owned).ok_or(format!("an acceptance has no `{key}`"))
        };
        all.push(Acceptance {
            fingerprint: field("fingerprint")?,
            rule: field("rule")?,
            at: field("at")?,
            release: field("release")?,
            reason: field("reason")?,
        });
    }
    Ok(all)
}

impl Acceptance {
    fn holds(&self, entry: &Entry, fingerprint: &str, release: &str) -> bool {
        self.release == release
            && self.fingerprint == fingerprint
            && self.rule == entry.rule.id
            && self.at == entry.at().as_str()
    }

    /// Prints the entry of the list.
    #[must_use]
    pub fn to_toml(&self) -> String {
        let text = |text: &str| toml::Value::from(text).to_string();
        format!(
            "\n[[accepted]]\nfingerprint = {}\nrule = {}\nat = {}\nrelease = {}\nreason = {}\n",
            text(&self.fingerprint),
            text(&self.rule),
            text(&self.at),
            text(&self.release),
            text(&self.reason),
        )
    }
}

impl Report {
    /// Marks what was accepted: the very change, for the very release that is compared with. What came
    /// with another release has to be accepted again, however like it is to what was accepted before.
    /// An acceptance that marks nothing, for a release other than `followed`, is stale.
    pub fn accept(&mut self, accepted: &[Acceptance], followed: Option<&str>) {
        let mut used = vec![false; accepted.len()];
        for entry in &mut self.entries {
            let fingerprint = entry.fingerprint();
            for (acceptance, used) in accepted.iter().zip(&mut used) {
                if acceptance.holds(entry, &fingerprint, &self.next.release) {
                    entry.accepted = Some(acceptance.reason.clone());
                    *used = true;
                }
            }
        }
        let unused = accepted.iter().zip(used).filter(|(acceptance, used)| {
            !used && followed != Some(acceptance.release.as_str())
        });
        self.stale = unused.map(|(acceptance, _)| acceptance.clone()).collect();
    }
}
