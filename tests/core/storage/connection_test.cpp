#include "core/storage/connection.h"
