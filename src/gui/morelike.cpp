// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/morelike.h"

#include "gui/flowlayout.h"
#include "gui/listwords.h"
#include "gui/theme.h"

#include <QtWidgets/QPushButton>

namespace farthing {

MoreLike::MoreLike(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("moreLike"));
    auto *layout = new FlowLayout(this, metrics::inside);
    layout->setContentsMargins(0, 0, 0, metrics::block);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MoreLike::showPost(const Person &author, const QStringList &tags)
{
    if (author == m_author && tags == m_tags)
        return;
    m_author = author;
    m_tags = tags;
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QPushButton *more = add(ListWords::moreBy(author.name), QStringLiteral("moreByAuthorButton"));
    connect(more, &QPushButton::clicked, this, [this, author] { emit authorWanted(author.id, author.name); });
    for (const QString &tag : tags.mid(0, mostTags)) {
        if (tag.trimmed().isEmpty())
            continue;
        const QPushButton *about = add(ListWords::moreAbout(tag), QStringLiteral("moreAboutTagButton"));
        connect(about, &QPushButton::clicked, this, [this, tag] { emit tagWanted(tag); });
    }
    updateGeometry();
}

QPushButton *MoreLike::add(const QString &text, const QString &name)
{
    auto *button = new QPushButton(ListWords::onButton(text), this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setFont(m_theme.font(FontRole::Small));
    setLook(button, QStringLiteral("soft"));
    layout()->addWidget(button);
    button->show();
    return button;
}

} // namespace farthing
