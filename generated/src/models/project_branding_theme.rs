use crate::runtime::{self, json};

/// One theme of the Account Experience: colors, logo and favicon.
///
/// The schema [`projectBrandingColors`](crate::models::ProjectBrandingColors) explains the colors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectBrandingTheme {
    /// The key `accent_default_color`.
    pub accent_default_color: Option<String>,
    /// The key `accent_disabled_color`.
    pub accent_disabled_color: Option<String>,
    /// The key `accent_emphasis_color`.
    pub accent_emphasis_color: Option<String>,
    /// The key `accent_muted_color`.
    pub accent_muted_color: Option<String>,
    /// The key `accent_subtle_color`.
    pub accent_subtle_color: Option<String>,
    /// The key `background_canvas_color`.
    pub background_canvas_color: Option<String>,
    /// The key `background_subtle_color`.
    pub background_subtle_color: Option<String>,
    /// The key `background_surface_color`.
    pub background_surface_color: Option<String>,
    /// The key `border_default_color`.
    pub border_default_color: Option<String>,
    /// The key `created_at`.
    ///
    /// Set by the server alone.
    pub created_at: runtime::Timestamp,
    /// The key `error_default_color`.
    pub error_default_color: Option<String>,
    /// The key `error_emphasis_color`.
    pub error_emphasis_color: Option<String>,
    /// The key `error_muted_color`.
    pub error_muted_color: Option<String>,
    /// The key `error_subtle_color`.
    pub error_subtle_color: Option<String>,
    /// The media type of the favicon, for example `image/png`.
    pub favicon_type: Option<String>,
    /// The favicon, as an `https://` or `base64://` URL. Ory keeps a copy if the URL is not one
    /// that it allows.
    pub favicon_url: Option<String>,
    /// The key `foreground_default_color`.
    pub foreground_default_color: Option<String>,
    /// The key `foreground_disabled_color`.
    pub foreground_disabled_color: Option<String>,
    /// The key `foreground_muted_color`.
    pub foreground_muted_color: Option<String>,
    /// The key `foreground_on_accent_color`.
    pub foreground_on_accent_color: Option<String>,
    /// The key `foreground_on_dark_color`.
    pub foreground_on_dark_color: Option<String>,
    /// The key `foreground_on_disabled_color`.
    pub foreground_on_disabled_color: Option<String>,
    /// The key `foreground_subtle_color`.
    pub foreground_subtle_color: Option<String>,
    /// The key `id`.
    ///
    /// Set by the server alone.
    ///
    /// Format `uuid`.
    pub id: String,
    /// The key `input_background_color`.
    pub input_background_color: Option<String>,
    /// The key `input_disabled_color`.
    pub input_disabled_color: Option<String>,
    /// The key `input_placeholder_color`.
    pub input_placeholder_color: Option<String>,
    /// The key `input_text_color`.
    pub input_text_color: Option<String>,
    /// The media type of the logo, for example `image/svg+xml`.
    pub logo_type: Option<String>,
    /// The logo, as an `https://` or `base64://` URL. Ory keeps a copy if the URL is not one
    /// that it allows.
    pub logo_url: Option<String>,
    /// The key `name`.
    pub name: String,
    /// The main color of the brand, in the form `hsla(...)`. Ory derives colors from it.
    pub primary_color: Option<String>,
    /// The branding that the theme is part of.
    ///
    /// Format `uuid`.
    pub project_branding_id: String,
    /// The second color of the brand, in the form `hsla(...)`. Ory derives colors from it.
    pub secondary_color: Option<String>,
    /// The key `success_emphasis_color`.
    pub success_emphasis_color: Option<String>,
    /// The key `text_default_color`.
    pub text_default_color: Option<String>,
    /// The key `text_disabled_color`.
    pub text_disabled_color: Option<String>,
    /// The key `updated_at`.
    ///
    /// Set by the server alone.
    pub updated_at: runtime::Timestamp,
}

impl json::Decode for ProjectBrandingTheme {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            accent_default_color: None,
            accent_disabled_color: None,
            accent_emphasis_color: None,
            accent_muted_color: None,
            accent_subtle_color: None,
            background_canvas_color: None,
            background_subtle_color: None,
            background_surface_color: None,
            border_default_color: None,
            created_at: runtime::Timestamp::UNIX_EPOCH,
            error_default_color: None,
            error_emphasis_color: None,
            error_muted_color: None,
            error_subtle_color: None,
            favicon_type: None,
            favicon_url: None,
            foreground_default_color: None,
            foreground_disabled_color: None,
            foreground_muted_color: None,
            foreground_on_accent_color: None,
            foreground_on_dark_color: None,
            foreground_on_disabled_color: None,
            foreground_subtle_color: None,
            id: String::new(),
            input_background_color: None,
            input_disabled_color: None,
            input_placeholder_color: None,
            input_text_color: None,
            logo_type: None,
            logo_url: None,
            name: String::new(),
            primary_color: None,
            project_branding_id: String::new(),
            secondary_color: None,
            success_emphasis_color: None,
            text_default_color: None,
            text_disabled_color: None,
            updated_at: runtime::Timestamp::UNIX_EPOCH,
        };
        r.object_with(
            [
                ("accent_default_color", &mut this.accent_default_color),
                ("accent_disabled_color", &mut this.accent_disabled_color),
                ("accent_emphasis_color", &mut this.accent_emphasis_color),
                ("accent_muted_color", &mut this.accent_muted_color),
                ("accent_subtle_color", &mut this.accent_subtle_color),
                ("background_canvas_color", &mut this.background_canvas_color),
                ("background_subtle_color", &mut this.background_subtle_color),
                ("background_surface_color", &mut this.background_surface_color),
                ("border_default_color", &mut this.border_default_color),
                ("created_at", &mut json::InPlace(&mut this.created_at)),
                ("error_default_color", &mut this.error_default_color),
                ("error_emphasis_color", &mut this.error_emphasis_color),
                ("error_muted_color", &mut this.error_muted_color),
                ("error_subtle_color", &mut this.error_subtle_color),
                ("favicon_type", &mut this.favicon_type),
                ("favicon_url", &mut this.favicon_url),
                ("foreground_default_color", &mut this.foreground_default_color),
                ("foreground_disabled_color", &mut this.foreground_disabled_color),
                ("foreground_muted_color", &mut this.foreground_muted_color),
                ("foreground_on_accent_color", &mut this.foreground_on_accent_color),
                ("foreground_on_dark_color", &mut this.foreground_on_dark_color),
                ("foreground_on_disabled_color", &mut this.foreground_on_disabled_color),
                ("foreground_subtle_color", &mut this.foreground_subtle_color),
                ("id", &mut json::InPlace(&mut this.id)),
                ("input_background_color", &mut this.input_background_color),
                ("input_disabled_color", &mut this.input_disabled_color),
                ("input_placeholder_color", &mut this.input_placeholder_color),
                ("input_text_color", &mut this.input_text_color),
                ("logo_type", &mut this.logo_type),
                ("logo_url", &mut this.logo_url),
                ("name", &mut json::InPlace(&mut this.name)),
                ("primary_color", &mut this.primary_color),
                (
                    "project_branding_id",
                    &mut json::InPlace(&mut this.project_branding_id),
                ),
                ("secondary_color", &mut this.secondary_color),
                ("success_emphasis_color", &mut this.success_emphasis_color),
                ("text_default_color", &mut this.text_default_color),
                ("text_disabled_color", &mut this.text_disabled_color),
                ("updated_at", &mut json::InPlace(&mut this.updated_at)),
            ],
            &["created_at", "id", "name", "project_branding_id", "updated_at"],
        )?;
        Ok(this)
    }
}

impl json::Encode for ProjectBrandingTheme {
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
            ("created_at", &self.created_at),
            ("error_default_color", &self.error_default_color),
            ("error_emphasis_color", &self.error_emphasis_color),
            ("error_muted_color", &self.error_muted_color),
            ("error_subtle_color", &self.error_subtle_color),
            ("favicon_type", &self.favicon_type),
            ("favicon_url", &self.favicon_url),
            ("foreground_default_color", &self.foreground_default_color),
            ("foreground_disabled_color", &self.foreground_disabled_color),
            ("foreground_muted_color", &self.foreground_muted_color),
            ("foreground_on_accent_color", &self.foreground_on_accent_color),
            ("foreground_on_dark_color", &self.foreground_on_dark_color),
            ("foreground_on_disabled_color", &self.foreground_on_disabled_color),
            ("foreground_subtle_color", &self.foreground_subtle_color),
            ("id", &self.id),
            ("input_background_color", &self.input_background_color),
            ("input_disabled_color", &self.input_disabled_color),
            ("input_placeholder_color", &self.input_placeholder_color),
            ("input_text_color", &self.input_text_color),
            ("logo_type", &self.logo_type),
            ("logo_url", &self.logo_url),
            ("name", &self.name),
            ("primary_color", &self.primary_color),
            ("project_branding_id", &self.project_branding_id),
            ("secondary_color", &self.secondary_color),
            ("success_emphasis_color", &self.success_emphasis_color),
            ("text_default_color", &self.text_default_color),
            ("text_disabled_color", &self.text_disabled_color),
            ("updated_at", &self.updated_at),
        ]);
    }
}

json::serde_impls!(ProjectBrandingTheme);
