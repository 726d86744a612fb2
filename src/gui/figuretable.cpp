// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/figuretable.h"

#include "gui/figuredelegate.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

namespace farthing {

namespace {

constexpr int figureRowAir = 8;
constexpr int narrowestColumn = 64;

} // namespace

void makeFigureTable(QTableView *view, const Theme &theme)
{
    view->setItemDelegate(new FigureDelegate(theme, view));
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setCornerButtonEnabled(false);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(QFontMetrics(theme.font(FontRole::Figures)).height() +
                                                  figureRowAir);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

} // namespace farthing
