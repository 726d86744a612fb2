// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/post.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace farthing {

class Theme;

/// At an article's end, who wrote it and what it is about, each leading to more of the same.
class MoreLike : public QWidget
{
    Q_OBJECT

public:
    /// As many tags as are shown of an article.
    static constexpr qsizetype mostTags = 32;

    /// `theme` outlives it.
    explicit MoreLike(const Theme &theme, QWidget *parent = nullptr);

    void showPost(const Person &author, const QStringList &tags);

signals:
    void authorWanted(const farthing::AccountId &author, const QString &name);
    void tagWanted(const QString &tag);

private:
    QPushButton *add(const QString &text, const QString &name);

    const Theme &m_theme;
    Person m_author;
    QStringList m_tags;
};

} // namespace farthing
