// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QtCore/QObject>

namespace farthing {

class Actions;
class ArticlePane;
class Settings;

/// The theme of the program and the letters of the article: as they were left, and as the actions choose
/// them.
class Appearance : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Settings &settings;
        Theme &theme;
        Actions &actions;
        ArticlePane &article;
    };
    Appearance(const Parts &parts, QObject *parent);

private:
    void chooseTheme(Theme::Kind kind);
    void chooseFontSize(int pixels);

    const Parts m_parts;
};

} // namespace farthing
