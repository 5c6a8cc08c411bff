//! The other files of a document: those below its folder, and no others.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use ory_sdk_generator::load::referenced_files;
use ory_sdk_generator::source::{Beside, Source};

use super::source;
use crate::project::Named;

/// Returns the files that a document refers to, and those that they refer to, by name.
///
/// What cannot be read, or is outside of the folder once symbolic links are followed, is left out:
/// the generator then says which reference it misses. Reading ends with the file that is too much
/// for the document's limit.
#[must_use]
pub fn beside(spec: &Named, text: &Source) -> Vec<Beside> {
    let main = text.file_name();
    let folder = spec.path.parent().unwrap_or(Path::new(""));
    let shown = spec.shown.strip_suffix(main).unwrap_or_default();
    let mut found: BTreeMap<String, Option<Source>> = BTreeMap::new();
    let mut open = referenced_files(main, text);
    let (mut bytes, limit) = (text.text.len(), text.limits.bytes);
    while let Some(name) = open.pop() {
        if name == main || found.contains_key(&name) {
            continue;
        }
        let file = Named {
            path: folder.join(&name),
            shown: format!("{shown}{name}"),
        };
        let text = is_within(&file.path, folder).then(|| source(&file).ok()).flatten();
        if let Some(file) = &text {
            bytes += file.text.len();
            open.extend(referenced_files(&name, file));
        }
        found.insert(name, text);
        if bytes > limit {
            break;
        }
    }
    let read = found
        .into_iter()
        .filter_map(|(name, source)| Some(Beside { name, source: source? }));
    read.collect()
}

pub(super) fn is_within(path: &Path, folder: &Path) -> bool {
    let folder = if folder == Path::new("") { Path::new(".") } else { folder };
    match (fs::canonicalize(path), fs::canonicalize(folder)) {
        (Ok(path), Ok(folder)) => path.is_file() && path.starts_with(folder),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_is_below_the_folder_and_nothing_else() {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |path: &str, text: &str| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            fs::write(path, text).expect("written");
        };
        write("secret.yaml", "A: {}");
        write(
            "api/main.yaml",
            "{a: {$ref: 'sub/a.json#/A'}, b: {$ref: '../secret.yaml'}}",
        );
        write(
            "api/sub/a.json",
            r#"{"A": {"$ref": "../b.yaml"}, "B": {"$ref": "none.yaml"}}"#,
        );
        write("api/b.yaml", "{c: {$ref: 'sub/a.json#/A'}, d: {$ref: 'link.yaml'}}");
        #[cfg(unix)]
        std::os::unix::fs::symlink(
            "../secret.yaml",
            folder.path().join("api/link.yaml"),
        )
        .expect("a link");
        let main = Named::given(&folder.path().join("api/main.yaml"));
        let text = source(&main).expect("readable");
        let files = beside(&main, &text);
        let names: Vec<_> = files.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, ["b.yaml", "sub/a.json"]);
    }
}
