//! What is worked out about a layout is what the layout then is.

use super::layout::Measured;
use super::{Expr, statement};

/// Returns expressions of all kinds and many widths, nested in each other.
fn expressions() -> Vec<Expr> {
    let texts = [1, 7, 30, 44, 60, 95].map(|width| "a".repeat(width));
    let atoms = || texts.iter().map(Expr::atom).chain([Expr::atom("b()?")]);
    let mut all: Vec<Expr> = atoms().collect();
    for round in 0..3 {
        let inner: Vec<Expr> = all.iter().step_by(1 + round * 2).cloned().collect();
        for one in &inner {
            let other = Expr::atom("c".repeat(17 * (round + 1)));
            all.push(Expr::call("BTreeMap::from", vec![one.clone()]));
            all.push(Expr::array(vec![one.clone(), other.clone()]));
            all.push(Expr::vec(Vec::new()));
            let links = vec![Expr::call(".set", vec![one.clone()]), Expr::atom(".d()?")];
            all.push(Expr::chain(one.clone(), links));
            all.push(Expr::call("", vec![Expr::vec(vec![one.clone()])]));
        }
    }
    all
}

#[test]
fn the_first_line_is_known_without_the_others() {
    let all = expressions();
    assert!(all.len() > 150, "{} expressions", all.len());
    let mut broken = 0;
    for expr in &all {
        let measured = Measured::of(expr);
        for (indent, used, after) in [(4, 4, 1), (4, 30, 3), (8, 60, 1), (0, 0, 0)] {
            let text = measured.layout(indent, used, after);
            let line = measured.first_line(indent, used, after);
            let first = text.lines().next().unwrap_or_default();
            assert_eq!(line.width, first.chars().count(), "{text}");
            assert_eq!(line.is_all, !text.contains('\n'), "{text}");
            broken += usize::from(!line.is_all);
        }
    }
    assert!(broken > 100, "{broken} of them take several lines");
}

/// Twice as many layouts with each level would never end.
#[test]
fn depth_costs_no_more_than_length() {
    let entry = |value| Expr::call("", vec![Expr::atom("\"key\".to_owned()"), value]);
    let map =
        |value| Expr::call("BTreeMap::from", vec![Expr::array(vec![entry(value)])]);
    let nested = (0..60).fold(Expr::atom("1"), |value, _| map(value));
    let text = statement("let value = ", &nested, ";", 4);
    assert_eq!(text.matches("BTreeMap::from").count(), 60);
}
