// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace indblik {

struct Call;

/// What is in a PX, CSV or XLSX file, without any file of ours; gives the exit status.
int table(const Call& call);

} // namespace indblik
