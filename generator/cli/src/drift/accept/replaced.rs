//! Files of the project that are replaced together: all of them, or none.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Error, Result};
use ory_sdk_generator::emit::FileSet;

/// What stood in the place of what was written.
#[derive(Debug, Default)]
pub(super) struct Replaced {
    /// The bytes of each file; none where there was no file.
    old: Vec<(PathBuf, Option<Vec<u8>>)>,
}

impl Replaced {
    /// Writes files below `root`, and removes those that are `gone`. On an error, some may be written: [`undo`] puts all of
    /// them back.
    ///
    /// [`undo`]: Self::undo
    pub(super) fn replace(
        &mut self,
        root: &Path,
        files: &FileSet,
        gone: &[String],
    ) -> Result<()> {
        for path in
            files.iter().map(|(path, _)| path).chain(gone.iter().map(String::as_str))
        {
            let place = root.join(path);
            let old = match fs::read(&place) {
                Err(error) if error.kind() == ErrorKind::NotFound => None,
                old => Some(old.with_context(|| format!("cannot read {path}"))?),
            };
            self.old.push((place, old));
        }
        for (path, contents) in files.iter() {
            fs::write(root.join(path), contents)
                .with_context(|| format!("cannot write {path}"))?;
        }
        for path in gone {
            fs::remove_file(root.join(path))
                .with_context(|| format!("cannot remove {path}"))?;
        }
        Ok(())
    }

    /// Puts back what was replaced, because of an error. Returns that, with what could not be put back.
    pub(super) fn undo(self, error: Error) -> Error {
        let mut left = Vec::new();
        for (place, old) in self.old {
            let now = fs::read(&place).ok();
            let put_back = match &old {
                same if now == *same => Ok(()),
                Some(bytes) => fs::write(&place, bytes),
                None => fs::remove_file(&place),
            };
            if put_back.is_err() {
                left.push(place.display().to_string());
            }
        }
        if left.is_empty() {
            error.context("nothing was changed")
        } else {
            error.context(format!("git has what was in {}", left.join(", ")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_files_are_replaced_or_none() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let root = folder.path();
        fs::create_dir(root.join("sub"))?;
        fs::write(root.join("a.txt"), "old")?;
        fs::write(root.join("sub/gone.txt"), "gone")?;
        let mut files = FileSet::default();
        files.insert("a.txt", "new");
        files.insert("b.txt", "added");
        let gone = ["sub/gone.txt".to_owned()];

        // There is no folder for it, so that only some files can be written.
        let mut more = files.clone();
        more.insert("none/c.txt", "never");
        let mut replaced = Replaced::default();
        let error = replaced.replace(root, &more, &gone).expect_err("no folder");
        assert_eq!(fs::read_to_string(root.join("a.txt"))?, "new");
        let said = format!("{:#}", replaced.undo(error));
        assert!(said.contains("nothing was changed: cannot write none/c.txt"), "{said}");
        assert_eq!(fs::read_to_string(root.join("a.txt"))?, "old");
        assert!(!root.join("b.txt").exists() && root.join("sub/gone.txt").exists());

        Replaced::default().replace(root, &files, &gone)?;
        assert_eq!(fs::read_to_string(root.join("a.txt"))?, "new");
        assert_eq!(fs::read_to_string(root.join("b.txt"))?, "added");
        assert!(!root.join("sub/gone.txt").exists());
        Ok(())
    }
}
