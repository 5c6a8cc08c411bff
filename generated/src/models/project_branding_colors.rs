use crate::runtime::json;

/// The colors of the Account Experience, to set.
///
/// [`primary_color`](field@crate::models::ProjectBrandingColors::primary_color) and [`secondary_color`](field@crate::models::ProjectBrandingColors::secondary_color) are the base from which others are derived. All but
/// these two are hexadecimal, for example `#3d53f5`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ProjectBrandingColors {
    /// Buttons, links and other things to click.
    pub accent_default_color: Option<String>,
    /// Things to click that are switched off.
    pub accent_disabled_color: Option<String>,
    /// Things to click while the pointer is over them.
    pub accent_emphasis_color: Option<String>,
    /// The key `accent_muted_color`.
    pub accent_muted_color: Option<String>,
    /// The key `accent_subtle_color`.
    pub accent_subtle_color: Option<String>,
    /// The background of the page.
    pub background_canvas_color: Option<String>,
    /// The key `background_subtle_color`.
    pub background_subtle_color: Option<String>,
    /// The background of the card with the form.
    pub background_surface_color: Option<String>,
    /// The key `border_default_color`.
    pub border_default_color: Option<String>,
    /// The key `error_default_color`.
    pub error_default_color: Option<String>,
    /// The key `error_emphasis_color`.
    pub error_emphasis_color: Option<String>,
    /// The key `error_muted_color`.
    pub error_muted_color: Option<String>,
    /// The key `error_subtle_color`.
    pub error_subtle_color: Option<String>,
    /// The key `foreground_default_color`.
    pub foreground_default_color: Option<String>,
    /// The key `foreground_disabled_color`.
    pub foreground_disabled_color: Option<String>,
    /// The key `foreground_muted_color`.
    pub foreground_muted_color: Option<String>,
    /// Text on [`accent_default_color`](field@crate::models::ProjectBrandingColors::accent_default_color).
    pub foreground_on_accent_color: Option<String>,
    /// The key `foreground_on_dark_color`.
    pub foreground_on_dark_color: Option<String>,
    /// Text on [`accent_disabled_color`](field@crate::models::ProjectBrandingColors::accent_disabled_color).
    pub foreground_on_disabled_color: Option<String>,
    /// The key `foreground_subtle_color`.
    pub foreground_subtle_color: Option<String>,
    /// The key `input_background_color`.
    pub input_background_color: Option<String>,
    /// The key `input_disabled_color`.
    pub input_disabled_color: Option<String>,
    /// The key `input_placeholder_color`.
    pub input_placeholder_color: Option<String>,
    /// The key `input_text_color`.
    pub input_text_color: Option<String>,
    /// The main color of the brand, in the form `hsla(...)`.
    pub primary_color: Option<String>,
    /// The second color of the brand, in the form `hsla(...)`.
    pub secondary_color: Option<String>,
    /// The key `success_emphasis_color`.
    pub success_emphasis_color: Option<String>,
    /// The key `text_default_color`.
    pub text_default_color: Option<String>,
    /// The key `text_disabled_color`.
    pub text_disabled_color: Option<String>,
}

impl json::Decode for ProjectBrandingColors {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("accent_default_color", &mut this.accent_default_color),
            ("accent_disabled_color", &mut this.accent_disabled_color),
            ("accent_emphasis_color", &mut this.accent_emphasis_color),
            ("accent_muted_color", &mut this.accent_muted_color),
            ("accent_subtle_color", &mut this.accent_subtle_color),
            ("background_canvas_color", &mut this.background_canvas_color),
            ("background_subtle_color", &mut this.background_subtle_color),
            ("background_surface_color", &mut this.background_surface_color),
            ("border_default_color", &mut this.border_default_color),
            ("error_default_color", &mut this.error_default_color),
            ("error_emphasis_color", &mut this.error_emphasis_color),
            ("error_muted_color", &mut this.error_muted_color),
            ("error_subtle_color", &mut this.error_subtle_color),
            ("foreground_default_color", &mut this.foreground_default_color),
            ("foreground_disabled_color", &mut this.foreground_disabled_color),
            ("foreground_muted_color", &mut this.foreground_muted_color),
            ("foreground_on_accent_color", &mut this.foreground_on_accent_color),
            ("foreground_on_dark_color", &mut this.foreground_on_dark_color),
            ("foreground_on_disabled_color", &mut this.foreground_on_disabled_color),
            ("foreground_subtle_color", &mut this.foreground_subtle_color),
            ("input_background_color", &mut this.input_background_color),
            ("input_disabled_color", &mut this.input_disabled_color),
            ("input_placeholder_color", &mut this.input_placeholder_color),
            ("input_text_color", &mut this.input_text_color),
            ("primary_color", &mut this.primary_color),
            ("secondary_color", &mut this.secondary_color),
            ("success_emphasis_color", &mut this.success_emphasis_color),
            ("text_default_color", &mut this.text_default_color),
            ("text_disabled_color", &mut this.text_disabled_color),
        ])?;
        Ok(this)
    }
}

impl json::Encode for ProjectBrandingColors {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("accent_default_color", &self.accent_default_color),
            ("accent_disabled_color", &self.accent_disabled_color),
            ("accent_emphasis_color", &self.accent_emphasis_color),
            ("accent_muted_color", &self.accent_muted_color),
            ("accent_subtle_color", &self.accent_subtle_color),
            ("background_canvas_color", &self.background_canvas_color),
            ("background_subtle_color", &self.background_subtle_color),
            ("background_surface_color", &self.background_surface_color),
            ("border_default_color", &self.border_default_color),
            ("error_default_color", &self.error_default_color),
            ("error_emphasis_color", &self.error_emphasis_color),
            ("error_muted_color", &self.error_muted_color),
            ("error_subtle_color", &self.error_subtle_color),
            ("foreground_default_color", &self.foreground_default_color),
            ("foreground_disabled_color", &self.foreground_disabled_color),
            ("foreground_muted_color", &self.foreground_muted_color),
            ("foreground_on_accent_color", &self.foreground_on_accent_color),
            ("foreground_on_dark_color", &self.foreground_on_dark_color),
            ("foreground_on_disabled_color", &self.foreground_on_disabled_color),
            ("foreground_subtle_color", &self.foreground_subtle_color),
            ("input_background_color", &self.input_background_color),
            ("input_disabled_color", &self.input_disabled_color),
            ("input_placeholder_color", &self.input_placeholder_color),
            ("input_text_color", &self.input_text_color),
            ("primary_color", &self.primary_color),
            ("secondary_color", &self.secondary_color),
            ("success_emphasis_color", &self.success_emphasis_color),
            ("text_default_color", &self.text_default_color),
            ("text_disabled_color", &self.text_disabled_color),
        ]);
    }
}

json::serde_impls!(ProjectBrandingColors);
