// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/articleimages.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace farthing {

class Theme;

/// At an article's end, what is to be said of its images: which are not loaded because nobody allowed their
/// host, with the one thing to be done about it, and how many trackers were left out. Hidden where there is
/// nothing to say.
class ImagesNote : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit ImagesNote(const Theme &theme, QWidget *parent = nullptr);

    void showNews(const ImageNews &news);

signals:
    void allowRequested(const QString &host);

private:
    void addRow(const QString &text, const QString &host);

    const Theme &m_theme;
    QVBoxLayout *m_rows;
    ImageNews m_news;
};

} // namespace farthing
