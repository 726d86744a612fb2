// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/outlinepopup.h"

#include "gui/theme.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace farthing {

namespace {

constexpr int popupWidth = 360;
constexpr int tallest = 440;
constexpr int numberRole = Qt::UserRole;

} // namespace

OutlinePopup::OutlinePopup(QWidget *parent)
    : Popup(parent), m_tree(new QTreeWidget(this)), m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("outlinePopup"));
    setAccessibleName(tr("Outline of the article"));
    m_tree->setObjectName(QStringLiteral("outlineTree"));
    m_tree->setAccessibleName(tr("Headings"));
    setLook(m_tree, QStringLiteral("outline"));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(metrics::edge);
    m_tree->setUniformRowHeights(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(QStringLiteral("noHeadings"));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setText(tr("This article has no headings."));
    m_nothing->setFocusPolicy(Qt::StrongFocus); // so that a screen reader says it
    m_nothing->setMargin(metrics::edge);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::inside, metrics::inside, metrics::inside, metrics::inside);
    layout->addWidget(m_tree);
    layout->addWidget(m_nothing);
    connect(m_tree, &QTreeWidget::itemActivated, this, &OutlinePopup::choose);
    connect(m_tree, &QTreeWidget::itemClicked, this, &OutlinePopup::choose);
    setHeadings({});
}

void OutlinePopup::setHeadings(const QList<ArticleHeading> &headings)
{
    m_tree->clear();
    m_items.clear();
    m_current = -1;
    QList<std::pair<int, QTreeWidgetItem *>> path; // the headings that the next may stand under
    for (const ArticleHeading &heading : headings) {
        while (!path.isEmpty() && path.last().first >= heading.level)
            path.removeLast();
        auto *item = path.isEmpty() ? new QTreeWidgetItem(m_tree) : new QTreeWidgetItem(path.last().second);
        item->setText(0, heading.text);
        item->setToolTip(0, heading.text.toHtmlEscaped());
        item->setData(0, numberRole, m_items.size());
        m_items.append(item);
        path.append({heading.level, item});
    }
    m_tree->expandAll();
    m_tree->setVisible(!headings.isEmpty());
    m_nothing->setVisible(headings.isEmpty());
}

void OutlinePopup::setCurrent(int heading)
{
    if (heading == m_current)
        return; // somebody may be walking through the list
    m_current = heading;
    m_tree->setCurrentItem(m_items.value(heading, nullptr));
}

void OutlinePopup::openAt(QWidget *button)
{
    const int row = m_items.isEmpty() ? 0 : m_tree->sizeHintForRow(0);
    m_tree->setFixedHeight(qMin(tallest, int(m_items.size()) * row + metrics::inside));
    setFixedWidth(popupWidth);
    openBelow(button, m_items.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_tree);
    if (m_items.isEmpty())
        return;
    m_tree->setCurrentItem(m_items.at(qMax(0, m_current)));
    m_tree->scrollToItem(m_tree->currentItem(), QAbstractItemView::PositionAtCenter);
}

void OutlinePopup::choose(const QTreeWidgetItem *item)
{
    const int number = item->data(0, numberRole).toInt();
    close();
    emit chosen(number);
}

} // namespace farthing
