//! The form of `CHANGELOG.md`, which `drift --accept` and `release` write: that of Keep a Changelog.
//!
//! What is not released yet stands below `## [Unreleased]`, and a release below `## [0.2.0] - 2026-11-28`, the newest first.
//! The sections in them begin with `###`.

use anyhow::{Context as _, Result, ensure};

/// Where it is.
pub const PATH: &str = "CHANGELOG.md";

const UNRELEASED: &str = "## [Unreleased]\n";

/// Adds a section to what is not released yet, before all others. An empty one adds nothing.
///
/// # Errors
///
/// The changelog has no place for it.
pub fn add(changelog: &str, section: &str) -> Result<String> {
    let (before, after) = parted(changelog)?;
    let section = match section {
        "" => String::new(),
        section => format!("\n{section}"),
    };
    Ok(format!("{before}{section}{after}"))
}

/// Makes a release of what is not released yet; `date` is its day, as `2026-11-28`.
///
/// # Errors
///
/// There is nothing to release, that version was released before, or `date` is no day.
pub fn release(changelog: &str, version: &str, date: &str) -> Result<String> {
    ensure!(is_day(date), "`{date}` is no day: write it as in 2026-11-28");
    let known = section(changelog, version).is_none();
    ensure!(known, "the changelog has a section for {version} already");
    let (before, after) = parted(changelog)?;
    let body = after.split("\n## ").next().unwrap_or_default();
    ensure!(!body.trim().is_empty(), "nothing stands below `[Unreleased]`");
    Ok(format!("{before}\n## [{version}] - {date}\n{after}"))
}

/// Returns what the changelog says of a release, without its heading.
#[must_use]
pub fn section<'a>(changelog: &'a str, version: &str) -> Option<&'a str> {
    let heading = format!("## [{version}] - ");
    let mut parts = changelog.split("\n## ");
    let found = parts.find_map(|part| part.strip_prefix(&heading["## ".len()..]))?;
    let (_date, body) = found.split_once('\n').unwrap_or((found, ""));
    Some(body.trim())
}

fn parted(changelog: &str) -> Result<(&str, &str)> {
    let at =
        changelog.find(UNRELEASED).context("the changelog has no `[Unreleased]`")?;
    Ok(changelog.split_at(at + UNRELEASED.len()))
}

fn is_day(date: &str) -> bool {
    let parts: Vec<&str> = date.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let number = |text: &str, length: usize| {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse::<u16>().ok().filter(|_| digits && text.len() == length)
    };
    number(year, 4).is_some()
        && number(month, 2).is_some_and(|month| (1..=12).contains(&month))
        && number(day, 2).is_some_and(|day| (1..=31).contains(&day))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOME: &str = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Two.\n\n\
                        ## [0.1.0] - 2026-11-01\n\n### Added\n\n- One.\n";

    #[test]
    fn what_is_new_goes_first_and_becomes_a_release() -> Result<()> {
        let added = add(SOME, "### Ory `v2`, as version 0.2.0\n\n- Three.\n")?;
        let released = release(&added, "0.2.0", "2026-11-28")?;
        let expected = "# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-11-28\n\n\
                        ### Ory `v2`, as version 0.2.0\n\n- Three.\n\n### Added\n\n- Two.\n\n\
                        ## [0.1.0] - 2026-11-01\n\n### Added\n\n- One.\n";
        assert_eq!(released, expected);
        let new = "### Ory `v2`, as version 0.2.0\n\n- Three.\n\n### Added\n\n- Two.";
        assert_eq!(section(&released, "0.2.0"), Some(new));
        assert_eq!(section(&released, "0.1.0"), Some("### Added\n\n- One."));
        for other in ["0.2", "2.0", "0.2.00", "Unreleased"] {
            assert_eq!(section(&released, other), None, "{other}");
        }
        // The next one has something to say first.
        assert!(release(&released, "0.3.0", "2026-11-29").is_err());
        Ok(())
    }

    #[test]
    fn no_release_is_made_twice_or_on_no_day() {
        assert!(release(SOME, "0.1.0", "2026-11-28").is_err());
        let days = [
            "",
            "today",
            "2026-13-01",
            "2026-11-00",
            "26-11-01",
            "2026-11-1",
            "2026-+1-01",
        ];
        for day in days {
            assert!(release(SOME, "0.2.0", day).is_err(), "{day}");
        }
        assert!(add("# Changelog\n", "- One.\n").is_err());
        assert_eq!(add(SOME, "").ok().as_deref(), Some(SOME));
    }
}
