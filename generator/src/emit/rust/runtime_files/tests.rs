use std::fs;
use std::path::Path;

use super::FILES;

fn walk(folder: &Path, prefix: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("the folder is part of the repository") {
        let entry = entry.expect("the folder can be listed");
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            walk(&entry.path(), &format!("{name}/"), found);
        } else {
            found.push(name);
        }
    }
}

#[test]
fn names_every_file_of_the_runtime() {
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src"), "", &mut found);
    found.retain(|path| path == "runtime.rs" || path.starts_with("runtime/"));
    found.sort_unstable();
    let listed: Vec<_> = FILES.iter().map(|(path, _)| *path).collect();
    assert_eq!(listed, found, "FILES is sorted and lists what `runtime.rs` is made of");
}
