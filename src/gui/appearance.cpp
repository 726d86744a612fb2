// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/appearance.h"

#include "gui/actions.h"
#include "gui/articlepane.h"
#include "settings/settings.h"

#include <QtGui/QAction>

namespace farthing {

namespace {

// Of the article's letters, in pixels.
constexpr int smallestText = 10;
constexpr int largestText = 48;
constexpr int textStep = 2;

} // namespace

Appearance::Appearance(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.actions, &Actions::themeChosen, this, &Appearance::chooseTheme);
    connect(parts.actions.largerText, &QAction::triggered, this,
            [this] { chooseFontSize(m_parts.article.style().fontSize + textStep); });
    connect(parts.actions.smallerText, &QAction::triggered, this,
            [this] { chooseFontSize(m_parts.article.style().fontSize - textStep); });
    connect(parts.actions.normalText, &QAction::triggered, this,
            [this] { chooseFontSize(ArticleStyle().fontSize); });
    parts.article.setStyle(parts.settings.articleStyle());
    parts.actions.checkTheme(parts.theme.choice());
}

void Appearance::chooseTheme(Theme::Kind kind)
{
    m_parts.theme.choose(kind);
    m_parts.settings.setTheme(Theme::nameOf(kind));
}

void Appearance::chooseFontSize(int pixels)
{
    ArticleStyle style = m_parts.article.style();
    style.fontSize = qBound(smallestText, pixels, largestText);
    m_parts.article.setStyle(style);
    m_parts.settings.setArticleStyle(style);
}

} // namespace farthing
