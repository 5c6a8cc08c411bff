//! Code written by hand, from its folder into the crate and out of it again.

use super::*;

#[test]
fn check_sees_what_becomes_of_a_module() -> Result<()> {
    let project = Project::new()?;
    let settings = |list: &str| fs::write(project.path("sdk.toml"), list);
    let list = "[[modules.list]]\nname = \"care\"\nfile = \"own/care.rs\"\npage = \"own/care.md\"\n\
                description = \"How to feed pets.\"\n";
    settings(list)?;
    let generate =
        |more: &[&str]| project.generate(&[&["--config", "sdk.toml"], more].concat());
    let absent = generate(&[])?;
    assert_eq!(absent.code, Some(1));
    assert!(absent.err.contains("error[E0506]: `own/care.rs`"), "{absent:?}");
    assert!(absent.err.contains("error[E0506]: `own/care.md`"), "{absent:?}");

    fs::create_dir_all(project.path("own/care"))?;
    fs::write(project.path("own/care.rs"), "//! Care.\n\npub mod   food;\n")?;
    fs::write(project.path("own/care/food.rs"), "//! Food.\n")?;
    fs::write(project.path("own/care/.food.rs.swp"), [0xFF])?;
    fs::write(project.path("own/care.md"), "# Care\n")?;
    assert_eq!(generate(&[])?.code, Some(0));
    assert_eq!(generate(&["--check"])?.code, Some(0));
    let copied = ["src/care.rs", "src/care/food.rs", "docs/modules/care.md"];
    let sources = ["own/care.rs", "own/care/food.rs", "own/care.md"];
    for (copy, source) in copied.into_iter().zip(sources) {
        let path = project.path(source);
        let text = fs::read_to_string(&path)?;
        assert_eq!(fs::read_to_string(project.path("out").join(copy))?, text);
        fs::write(&path, format!("{text}\n"))?;
        let run = generate(&["--check"])?;
        assert_eq!(run.code, Some(1), "{source}");
        assert!(run.out.contains(copy), "{run:?}");
        assert_eq!(generate(&[])?.code, Some(0));
    }
    assert!(!project.path("out/src/care/.food.rs.swp").exists());

    // What is no text cannot be a part of it, and the message names the file.
    fs::write(project.path("own/care/picture.png"), [0xFF])?;
    let run = generate(&["--check"])?;
    assert_ne!(run.code, Some(0));
    assert!(run.err.contains("own/care/picture.png: byte 0 is not UTF-8"), "{run:?}");
    fs::remove_file(project.path("own/care/picture.png"))?;

    // A file, then the module, go with what they were copied from.
    fs::remove_file(project.path("own/care/food.rs"))?;
    fs::write(project.path("own/care.rs"), "//! Care.\n")?;
    assert_eq!(generate(&[])?.code, Some(0));
    assert!(!project.path("out/src/care/food.rs").exists());
    settings("")?;
    assert_eq!(generate(&[])?.code, Some(0));
    assert!(!copied.iter().any(|copy| project.path("out").join(copy).exists()));
    Ok(())
}

#[cfg(unix)]
#[test]
fn a_module_is_below_the_folder_of_the_settings() -> Result<()> {
    let project = Project::new()?;
    fs::create_dir_all(project.path("api/own/care"))?;
    fs::write(project.path("secret.rs"), "//! Secret.\n")?;
    let link = |to: &str, from: &str| {
        std::os::unix::fs::symlink(project.path(to), project.path(from))
    };
    link("secret.rs", "api/own/theft.rs")?;
    link("secret.rs", "api/own/care/theft.rs")?;
    fs::write(project.path("api/own/care.rs"), "//! Care.\n")?;
    let module = |name: &str| {
        format!(
            "[[modules.list]]\nname = \"{name}\"\nfile = \"own/{name}.rs\"\ndescription = \"It.\"\n"
        )
    };
    fs::write(project.path("api/sdk.toml"), module("theft"))?;
    let run = project.generate(&["--config", "api/sdk.toml"])?;
    assert_eq!(run.code, Some(1));
    assert!(run.err.contains("error[E0506]: `own/theft.rs`"), "{run:?}");
    fs::write(project.path("api/sdk.toml"), module("care"))?;
    assert_eq!(project.generate(&["--config", "api/sdk.toml"])?.code, Some(0));
    assert!(project.path("out/src/care.rs").exists());
    assert!(!project.path("out/src/care/theft.rs").exists());
    Ok(())
}
