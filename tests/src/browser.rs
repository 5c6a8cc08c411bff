//! How wide a browser shows the tables of pages, with the rules that GitHub has for them.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::{skipped, workspace};

/// Where a browser may be, by name; `$CHROMIUM` is looked at first.
const NAMES: [&str; 5] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/// The pixels of a column of text on GitHub.
pub const WIDTH: u32 = 830;

/// What of GitHub's style sheet decides about the width of a table.
const STYLE: &str = "
body { margin: 0; font: 16px/1.5 -apple-system, BlinkMacSystemFont, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif;
  word-wrap: break-word; }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-spacing: 0; border-collapse: collapse; }
th { font-weight: 600; }
th, td { padding: 6px 13px; border: 1px solid #d1d9e0; }
code { padding: .2em .4em; font-size: 85%; white-space: break-spaces;
  font-family: ui-monospace, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace; }
";

/// Takes the place of the page with what it has measured: a line for each table that does not fit.
const SCRIPT: &str = "
const lines = [];
for (const table of document.querySelectorAll('table')) {
  if (table.scrollWidth > table.clientWidth) {
    lines.push(`${table.dataset.page}: ${table.rows[0].innerText.trim()}: ${table.scrollWidth} pixels`);
  }
}
const count = document.querySelectorAll('table').length;
document.body.textContent = `MEASURED ${count}\\n${lines.join('\\n')}\\nEND`;
";

/// What a browser has measured.
#[derive(Debug)]
pub struct Measured {
    /// How many tables there are.
    pub tables: usize,
    /// A line for each that is wider than the text.
    pub wide: Vec<String>,
}

/// Returns the program of a browser, or notes that the test is skipped.
#[must_use]
pub fn find() -> Option<PathBuf> {
    let given = std::env::var_os("CHROMIUM").map(PathBuf::from);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let mut known = NAMES
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    let found = given.or_else(|| known.find(|file| file.is_file()));
    if found.is_none() {
        skipped::note("there is no Chromium, neither on the path nor in $CHROMIUM");
    }
    found
}

/// Measures the tables of pages, each with its name, in one run of the browser. `test` names a folder of its own.
pub fn measure<'p>(
    test: &str,
    browser: &Path,
    pages: impl IntoIterator<Item = (&'p str, &'p str)>,
) -> Result<Measured> {
    let tables: Vec<String> =
        pages.into_iter().map(|(name, text)| tables(name, text)).collect();
    let html = format!(
        "<!DOCTYPE html><meta charset=utf-8><style>{STYLE}</style><body><div style=\"width:{WIDTH}px\">{}</div>\
         <script>{SCRIPT}</script>",
        tables.concat()
    );
    let folder = workspace::target().join("browser").join(test);
    std::fs::create_dir_all(&folder)?;
    let file = folder.join("pages.html");
    std::fs::write(&file, html)?;
    let profile = folder.join("profile");
    let output = Command::new(browser)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"])
        .arg("--window-size=1280,1024")
        .arg(format!("--user-data-dir={}", profile.display()))
        .arg(format!("file://{}", file.display()))
        .output()
        .with_context(|| format!("{} does not start", browser.display()))?;
    let dom = String::from_utf8_lossy(&output.stdout);
    let (_, told) = dom.split_once("MEASURED ").with_context(|| {
        let errors = String::from_utf8_lossy(&output.stderr);
        format!("the browser has measured nothing: {errors}")
    })?;
    let (told, _) = told.split_once("\nEND").context("the end of what was measured")?;
    let mut lines = told.lines();
    let tables =
        lines.next().unwrap_or_default().parse().context("a number of tables")?;
    let wide = lines.filter(|line| !line.is_empty()).map(str::to_owned).collect();
    ensure!(output.status.success(), "the browser failed");
    Ok(Measured { tables, wide })
}

/// Returns the tables of a page as HTML, and nothing else of it.
fn tables(name: &str, text: &str) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let (mut out, mut inside, mut head) = (String::new(), false, false);
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Start(Tag::Table(_)) => {
                inside = true;
                out.push_str(&format!("<table data-page=\"{}\">", escaped(name)));
            }
            Event::End(TagEnd::Table) => {
                inside = false;
                out.push_str("</table>\n");
            }
            _ if !inside => {}
            Event::Start(Tag::TableHead) => {
                head = true;
                out.push_str("<tr>");
            }
            Event::End(TagEnd::TableHead) => {
                head = false;
                out.push_str("</tr>");
            }
            Event::Start(Tag::TableRow) => out.push_str("<tr>"),
            Event::End(TagEnd::TableRow) => out.push_str("</tr>"),
            Event::Start(Tag::TableCell) => {
                out.push_str(if head { "<th>" } else { "<td>" })
            }
            Event::Start(Tag::Strong) => out.push_str("<b>"),
            Event::End(TagEnd::Strong) => out.push_str("</b>"),
            Event::Code(code) => {
                out.push_str(&format!("<code>{}</code>", escaped(&code)))
            }
            Event::Text(text) => out.push_str(&escaped(&text)),
            Event::InlineHtml(html) => out.push_str(&html),
            _ => {}
        }
    }
    out
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
